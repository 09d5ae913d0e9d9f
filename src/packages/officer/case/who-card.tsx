import { Card } from '@/components/card/card';
import { applicantWords, filerWords, signedWords } from '../words/who-words';
import { Fact } from './fact';
import type { OpenedCase } from './opened-case';
import { RevealField } from './reveal-field';

/** Who typed, who applies and who signed are three facts; and what was promised. */
export function WhoCard({ opened }: { readonly opened: OpenedCase }) {
  const { filing, nearRelative, caseId } = opened;
  return (
    <Card id="who" title="谁填的、谁申请、谁签的">
      <Fact name="谁填的" value={filerWords(filing)} />
      {filing.filerPhoneMasked ? (
        <RevealField
          id="filer-phone"
          caseId={caseId}
          field="filerPhone"
          name="填表人电话"
          whose={filing.filerName ?? '填表人'}
          masked={filing.filerPhoneMasked}
        />
      ) : null}
      <Fact name="谁申请" value={applicantWords(opened)} />
      <Fact name="谁签的" value={signedWords(opened)} />
      <Fact name="诚信承诺" value="提交时已确认填的都是真的" />
      <Fact
        name="近亲属备案"
        value={nearRelative === undefined ? '急难申请没有问' : nearRelative.has ? nearRelative.who : '没有'}
      />
    </Card>
  );
}
