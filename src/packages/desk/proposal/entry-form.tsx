import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/button/button';
import { ChooseOne } from '@/components/choices/choices';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Notice } from '@/components/notice/notice';
import { TextField } from '@/components/text-field/text-field';
import { noteFoundFacts } from '@/contracts/assessment/propose-determination';
import type { FoundFact } from '@/domain/determination/found-fact';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { onceMore } from '../county/once-more';
import { type Grounds, NO_GROUNDS, type Read, readGrounds } from './entry';

const PROVENANCES = [
  { value: 'visited', text: '入户调查看到、问到的' },
  { value: 'documented', text: '看了材料、票据' },
  { value: 'checked', text: '信息核对查到的' },
] as const;

export interface EntryFormProps {
  readonly id: string;
  readonly caseId: CaseId;
  /** The day has to stand: nothing holds without it. */
  readonly needsDay?: boolean;
  /** What was found out, with how it is known, or what is still wrong with it. */
  read(grounds: Grounds): Read<FoundFact>;
  onSaved(): void;
  onCancel(): void;
  readonly children: ReactNode;
}

/** One thing found out: its fields, how it is known, and the button that keeps it. */
export function EntryForm({
  id,
  caseId,
  needsDay = false,
  read,
  onSaved,
  onCancel,
  children,
}: EntryFormProps) {
  const [grounds, setGrounds] = useState(NO_GROUNDS);
  const [problem, setProblem] = useState<string>();
  const { run, isRunning, failure } = useCommand(noteFoundFacts);
  const save = async () => {
    const known = readGrounds(grounds);
    const found = known.ok ? read(known.value) : known;
    const isDayMissing = needsDay && found.ok && !found.value.asOf;
    setProblem(found.ok ? (isDayMissing ? '请填哪天的情况' : undefined) : found.problem);
    if (!found.ok || isDayMissing) return;
    const outcome = await run({ caseId, found: [found.value] });
    if (outcome?.ok) onSaved();
  };
  return (
    <View id={id} className="question__form">
      {children}
      <ChooseOne
        id={`${id}-how`}
        label="怎么知道的"
        options={PROVENANCES}
        value={grounds.provenance}
        onChange={(provenance) => setGrounds({ ...grounds, provenance })}
      />
      <TextField
        id={`${id}-day`}
        label={needsDay ? '哪天的情况' : '哪天的情况（可以不填）'}
        value={grounds.asOf}
        placeholder="2026-11-20"
        maxLength={12}
        onChange={(asOf) => setGrounds({ ...grounds, asOf })}
      />
      <TextField
        id={`${id}-note`}
        label="备注（可以不填）"
        value={grounds.note}
        maxLength={200}
        isLong
        onChange={(note) => setGrounds({ ...grounds, note })}
      />
      <View>
        {problem ? <Notice id={`${id}-problem`} tone="bad" title={problem} /> : null}
        {failure ? <FailureBox failure={failure} onRetry={onceMore(failure, () => void save())} /> : null}
      </View>
      <View className="proposal__buttons">
        <Button id={`${id}-save`} busy={isRunning} onPress={() => void save()}>
          记下
        </Button>
        <Button id={`${id}-cancel`} kind="secondary" onPress={onCancel}>
          先不填
        </Button>
      </View>
    </View>
  );
}
