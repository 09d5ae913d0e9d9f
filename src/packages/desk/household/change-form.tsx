import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { ChooseOne } from '@/components/choices/choices';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Notice } from '@/components/notice/notice';
import { TextField } from '@/components/text-field/text-field';
import type { ResponseOf } from '@/contracts/action-contract';
import { recordHouseholdChange } from '@/contracts/casework/household';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { DayField } from '../county/day-field';
import { changeOf, type Draft, emptyDraft, needsSuccessor, problemsOf } from './draft';
import { KindFields } from './kind-fields';
import type { HouseholdData } from './registers';

export interface ChangeFormProps {
  readonly caseId: CaseId;
  readonly data: HouseholdData;
  onSaved(words: string): void;
  onCancel(): void;
  /** Somebody else has changed the case meanwhile. */
  onLookAgain(): void;
}

const LONGEST_NOTE = 200;

/** What came of it, as the officer is told. */
function doneWords({
  hasEnded,
  people,
  signaturesMissing,
}: ResponseOf<typeof recordHouseholdChange>): string {
  if (hasEnded) return '登记好了。家里没有人可以接着申请，这份申请已经结束。';
  const missing = signaturesMissing > 0 ? `，还差 ${signaturesMissing} 个人的核对授权` : '';
  return `登记好了。现在共同生活 ${people} 人${missing}。以前测算过的，请重新测算。`;
}

/** One change: what happened, to whom, why, since when, and what was shown. */
export function ChangeForm({ caseId, data, onSaved, onCancel, onLookAgain }: ChangeFormProps) {
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(data.today));
  const [hasTried, setTried] = useState(false);
  const { run, isRunning, failure } = useCommand(recordHouseholdChange);
  const asked = {
    applicant: data.livingTogether[0]?.memberId as string | undefined,
    today: data.today,
    related: [
      ...data.people.map(({ memberId }) => memberId as string),
      ...data.supporters.map(({ supporterId }) => supporterId as string),
    ],
  };
  const others = data.people.length - 1;
  const problems = hasTried ? problemsOf(draft, asked, others) : {};
  const change = (more: Partial<Draft>) => setDraft({ ...draft, ...more });
  const chosen = data.kinds.find(({ kind }) => kind === draft.kind);
  const onlyCause = (kind: string) => {
    const causes = data.kinds.find((one) => one.kind === kind)?.causes ?? [];
    return causes.length === 1 ? causes[0]?.value : undefined;
  };
  const send = async () => {
    setTried(true);
    if (Object.keys(problemsOf(draft, asked, others)).length > 0) return;
    const outcome = await run({
      caseId,
      declaredVersion: data.declaredVersion,
      change: changeOf(draft, asked, others),
    });
    if (outcome?.ok) onSaved(doneWords(outcome.data));
  };
  return (
    <View id="change-form" className="household-page__form">
      <ChooseOne
        id="kind"
        label="发生了什么"
        options={data.kinds.map(({ kind, text }) => ({ value: kind, text }))}
        value={draft.kind}
        error={problems.kind}
        onChange={(kind) => setDraft(emptyDraft(data.today, kind, onlyCause(kind)))}
      />
      {chosen ? (
        <>
          <KindFields
            data={data}
            draft={draft}
            problems={problems}
            needsSuccessor={needsSuccessor(draft, asked, others)}
            onChange={change}
          />
          {chosen.causes.length > 1 ? (
            <ChooseOne
              id="cause"
              label="原因"
              options={chosen.causes}
              value={draft.cause}
              error={problems.cause}
              onChange={(cause) => change({ cause })}
            />
          ) : null}
          <DayField
            id="day"
            label="从哪天起"
            hint="事情发生的那天，不是登记的这天。"
            value={draft.on}
            error={problems.on}
            onChange={(on) => change({ on })}
          />
          <ChooseOne
            id="paper"
            label="看了什么材料"
            options={chosen.papers}
            value={draft.paper}
            error={problems.paper}
            onChange={(paper) => change({ paper })}
          />
          <TextField
            id="note"
            label="备注（可以不填）"
            value={draft.note}
            maxLength={LONGEST_NOTE}
            isLong
            onChange={(note) => change({ note })}
          />
        </>
      ) : null}
      <View>
        {Object.keys(problems).length > 0 ? (
          <Notice id="problems" tone="bad" title={Object.values(problems)[0] ?? ''} />
        ) : null}
        {failure ? (
          <FailureBox
            failure={failure}
            onRetry={failure.code === 'caseChanged' ? onLookAgain : () => void send()}
          />
        ) : null}
      </View>
      <Button id="save-change" busy={isRunning} onPress={() => void send()}>
        登记这项变动
      </Button>
      <Button id="cancel-change" kind="secondary" onPress={onCancel}>
        先不登记
      </Button>
    </View>
  );
}
