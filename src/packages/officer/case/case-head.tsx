import { Text, View } from '@tarojs/components';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { StatusBadge } from '@/components/status-badge/status-badge';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { filingWords } from '../words/household-words';
import type { OpenedCase } from './opened-case';
import './case-head.scss';

/** Which case this is, whose, and where it stands. */
export function CaseHead({ opened }: { readonly opened: OpenedCase }) {
  const [applicant] = opened.members;
  return (
    <View className="case-head">
      <View className="case-head__line">
        <Text className="case-head__name">{applicant?.name ?? ''}</Text>
        <StatusBadge status={opened.status} isForStaff />
        {opened.programme === 'temporaryAid' ? <Text className="case-head__urgent">▲ 急难</Text> : null}
      </View>
      <Text className="case-head__number">编号 {spokenCaseNumber(opened.caseNumber)}</Text>
      <Text className="case-head__filing">
        {momentInWords(opened.submittedAt)} 提交，{filingWords(opened.filing)}
      </Text>
    </View>
  );
}
