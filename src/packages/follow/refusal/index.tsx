import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import { TextField } from '@/components/text-field/text-field';
import { explainRefusal } from '@/contracts/application/explain-refusal';
import { getMyCase, type RefusalView } from '@/contracts/application/get-my-case';
import type { CaseId } from '@/domain/kernel/ids';
import { inWords } from '@/domain/kernel/plain-date';
import { useCommand } from '@/hooks/use-command';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';

const LONGEST = 300;

/** Says why somebody has not signed, or goes and signs after all. */
function Explain({ caseId, refusal }: { readonly caseId: CaseId; readonly refusal: RefusalView }) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const explain = useCommand(explainRefusal);
  const { memberId, memberName } = refusal;

  const send = async () => {
    setError(text.trim() === '' ? '请写一句：为什么没有签' : undefined);
    if (text.trim() === '' || explain.isRunning) return;
    const outcome = await explain.run({ caseId, memberId, words: text.trim() });
    if (outcome?.ok) await Taro.redirectTo({ url: routes.case(caseId) });
  };

  return (
    <View className="stack stack--loose">
      <Text className="title">{`${memberName}还没有签授权书`}</Text>
      <Card title="民政办的话">
        <Text className="body">{refusal.words}</Text>
        <Text className="body body--strong">{`请在 ${inWords(refusal.answerBy)} 以前签，或者说明原因。`}</Text>
      </Card>
      <Button id="sign-after-all" onPress={() => Taro.navigateTo({ url: routes.letter(caseId) })}>
        现在去签
      </Button>
      <TextField
        id="refusal-words"
        label="签不了，是因为"
        hint="比如：人在外地打工，月底回来；生病住院，写不了字。"
        isLong
        maxLength={LONGEST}
        value={text}
        error={error}
        onChange={setText}
      />
      {explain.failure ? <FailureBox failure={explain.failure} /> : null}
      <Button id="refusal-send" kind="secondary" busy={explain.isRunning} busyText="正在提交…" onPress={send}>
        把原因告诉民政办
      </Button>
    </View>
  );
}

/** A person's answer to what was put before them for not signing. */
export default function RefusalPage() {
  const { caseId, memberId } = useRoute();
  const { data, failure, reload } = useQuery(getMyCase, caseId ? { caseId } : undefined);
  const refusal = data?.refusals.find((one) => one.memberId === memberId && !one.explanation);
  return (
    <Shell title="说明原因" contact={data?.office}>
      {failure && !data ? <FailureBox failure={failure} onRetry={reload} /> : null}
      {!failure && !data ? <Loading /> : null}
      {data && caseId && refusal ? <Explain caseId={caseId} refusal={refusal} /> : null}
      {data && !refusal ? <Notice tone="good" title="这件事已经说明过了，不用再写。" /> : null}
    </Shell>
  );
}
