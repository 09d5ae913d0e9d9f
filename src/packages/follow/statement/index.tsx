import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { BackToCase } from '@/components/back-to-case/back-to-case';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import { TextField } from '@/components/text-field/text-field';
import { speakAsApplicant } from '@/contracts/application/speak-as-applicant';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { useRoute } from '@/hooks/use-route';
import { askForMessages } from '@/services/consent';
import { routes } from '@/services/routes';
import { STATEMENT_WORDS, type StatementKind } from './statement-words';

const LONGEST = 300;

const statementOf = (kind: StatementKind, text: string) => {
  switch (kind) {
    case 'withdraw':
      return { kind, reason: text };
    case 'object':
      return { kind, words: text };
    default:
      return { kind };
  }
};

/** One thing the applicant says about the application, asked once more before it is said. */
function Statement({ caseId, kind }: { readonly caseId: CaseId; readonly kind: StatementKind }) {
  const words = STATEMENT_WORDS[kind];
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [isDone, setDone] = useState(false);
  const speak = useCommand(speakAsApplicant);

  const send = async () => {
    const isMissing = words.question !== undefined && !words.mayBeEmpty && text.trim() === '';
    setError(isMissing ? `请写一句：${words.question}` : undefined);
    if (isMissing || speak.isRunning) return;
    await askForMessages();
    const outcome = await speak.run({ caseId, statement: statementOf(kind, text.trim()) });
    if (outcome?.ok) setDone(true);
  };
  const goBack = () => Taro.redirectTo({ url: routes.case(caseId) });

  if (isDone)
    return (
      <View className="stack stack--loose">
        <Notice id="statement-done" tone="good" title={words.done}>
          两边都会收到通知。
        </Notice>
        <BackToCase caseId={caseId} kind="primary" />
      </View>
    );
  return (
    <View className="stack stack--loose">
      <Text className="title">{words.title}</Text>
      <Text className="body">{words.meaning}</Text>
      {words.question ? (
        <TextField
          id="statement-words"
          label={words.question}
          hint={words.hint}
          isLong
          maxLength={LONGEST}
          value={text}
          error={error}
          onChange={setText}
        />
      ) : null}
      {speak.failure ? <FailureBox failure={speak.failure} /> : null}
      <Button
        id="statement-confirm"
        kind={words.isGrave ? 'danger' : 'primary'}
        busy={speak.isRunning}
        busyText="正在提交…"
        onPress={send}
      >
        {words.confirm}
      </Button>
      <Button id="statement-back" kind="secondary" onPress={goBack}>
        先不，回去看看
      </Button>
    </View>
  );
}

/** The applicant withdraws, objects, takes over, or takes an objection back. */
export default function StatementPage() {
  const { caseId, statement } = useRoute();
  return (
    <Shell title="申请的事">
      {caseId && statement ? (
        <Statement caseId={caseId} kind={statement} />
      ) : (
        <Notice tone="warn" title="这个页面打不开，请从“我的申请”里进来。" />
      )}
    </Shell>
  );
}
