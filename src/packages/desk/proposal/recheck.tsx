import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Notice } from '@/components/notice/notice';
import type { ResponseOf } from '@/contracts/action-contract';
import { recomputeDetermination } from '@/contracts/assessment/recompute-determination';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';

type Told = ResponseOf<typeof recomputeDetermination>;

function Result({ told }: { readonly told: Told }) {
  const rules = told.ranBy === 'current' ? '用的就是现行规则' : '用的是存档里当时的规则';
  return told.isSame ? (
    <Notice id="recheck-same" tone="good" title="复算结果一字不差">
      <Text className="notice__text">{`${rules}，规则版本 ${told.release.slice(0, 12)}。`}</Text>
    </Notice>
  ) : (
    <Notice id="recheck-differs" tone="bad" title="复算结果和存下的不一样">
      {`${rules}。请先不要按它决定，把案件编号告诉县民政局的系统管理员。`}
    </Notice>
  );
}

/** Has the determination computed again by the rules and facts of its time (复算). */
export function Recheck({ caseId, number }: { readonly caseId: CaseId; readonly number: number }) {
  const [told, setTold] = useState<Told>();
  const { run, isRunning, failure } = useCommand(recomputeDetermination);
  const check = async () => {
    const outcome = await run({ caseId, number });
    if (outcome) setTold(outcome.ok ? outcome.data : undefined);
  };
  return (
    <View className="recheck">
      {failure ? <FailureBox failure={failure} onRetry={() => void check()} /> : null}
      {told ? <Result told={told} /> : null}
      <Button id="recheck" kind="secondary" busy={isRunning} onPress={() => void check()}>
        复算，看是不是一字不差
      </Button>
    </View>
  );
}
