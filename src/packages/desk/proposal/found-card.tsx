import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { MoreRows } from '@/components/more-rows/more-rows';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { FoundView } from '@/contracts/assessment/get-determination';
import { noteFoundFacts } from '@/contracts/assessment/propose-determination';
import type { FoundFact } from '@/domain/determination/found-fact';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { onceMore } from '../county/once-more';

/** The same subject with nothing in it: what was declared holds again. */
function takenBack(found: FoundFact): FoundFact {
  switch (found.kind) {
    case 'answer':
      return { ...found, answer: null };
    case 'area':
      return { ...found, area: null };
    case 'income':
      return { ...found, item: null };
    case 'spending':
      return { ...found, item: null };
  }
}

const FOUND_AT_ONCE = 10;

export interface FoundCardProps {
  readonly caseId: CaseId;
  readonly found: readonly FoundView[];
  readonly canChange: boolean;
  onChanged(): void;
}

/** What officers found out, who found it, how and when; each can be taken back. */
export function FoundCard({ caseId, found, canChange, onChanged }: FoundCardProps) {
  const { run, isRunning, failure } = useCommand(noteFoundFacts);
  const [last, setLast] = useState<FoundView>();
  const takeBack = async (view: FoundView) => {
    setLast(view);
    const outcome = await run({ caseId, found: [takenBack(view.found)] });
    if (outcome?.ok) onChanged();
  };
  return (
    <Card id="found" title="已经查明的情况">
      <View>
        {failure && last ? (
          <FailureBox failure={failure} onRetry={onceMore(failure, () => void takeBack(last))} />
        ) : null}
      </View>
      {found.length === 0 ? (
        <Text className="body body--soft">还没有记。没记的按申报算，申报没有的算待查。</Text>
      ) : null}
      <MoreRows
        key={found.length}
        id="found-list"
        name="已经查明的情况"
        atOnce={FOUND_AT_ONCE}
        rows={found.map((view, index) => (
          <View key={`${view.text}${view.at}`} className="found__item">
            <View className="found__words">
              <Text className="step__line">{view.text}</Text>
              <Text className="step__how">{`${view.how}；${view.byName} ${momentInWords(view.at)} 记`}</Text>
            </View>
            {canChange ? (
              <Button
                id={`take-back-${index}`}
                kind="quiet"
                label={`收回：${view.text}`}
                busy={isRunning}
                onPress={() => void takeBack(view)}
              >
                收回
              </Button>
            ) : null}
          </View>
        ))}
      />
    </Card>
  );
}
