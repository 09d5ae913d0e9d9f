import { Text } from '@tarojs/components';
import { useState } from 'react';
import { ChooseOne } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { putRefusalForward } from '@/contracts/casework/put-refusal-forward';
import type { MemberId } from '@/domain/kernel/ids';
import { inWords } from '@/domain/kernel/plain-date';
import { useCommand } from '@/hooks/use-command';
import { membersToSign } from '../case/opened-case';
import { ConfirmSheet } from '../confirm-sheet/confirm-sheet';
import { needsLatest } from './needs-latest';
import { refusalDraft } from './refusal-words';
import { type SheetProps, SOURCES } from './sheet.shared';
import { SheetFailure } from './sheet-failure';

const LONGEST_WORDS = 300;

/** Puts before somebody what follows when they do not sign, and asks for the reason (告知不签的后果). */
export function RefuseSheet({ opened, onDone, onCancel, onLookAgain }: SheetProps) {
  const { run, isRunning, failure } = useCommand(putRefusalForward);
  const told = opened.refusals.map(({ memberId }) => memberId);
  const unsigned = membersToSign(opened).filter(({ memberId }) => !told.includes(memberId));
  const first = unsigned.length === 1 ? unsigned[0] : undefined;
  const [memberId, setMemberId] = useState<MemberId | undefined>(first?.memberId);
  const [words, setWords] = useState(first ? refusalDraft(first.name) : '');
  const [hasTried, setTried] = useState(false);
  const choose = (chosen: string) => {
    const member = unsigned.find((candidate) => candidate.memberId === chosen);
    setMemberId(member?.memberId);
    if (member) setWords(refusalDraft(member.name));
  };
  const send = async () => {
    setTried(true);
    if (!memberId || !words.trim()) return;
    const outcome = await run({ caseId: opened.caseId, memberId, words });
    if (outcome?.ok)
      onDone('已经书面告知', `等到${inWords(outcome.data.answerBy)}，请先上门问问有什么难处。`);
  };
  return (
    <ConfirmSheet
      id="refuse"
      title="告知不签授权的后果"
      source={SOURCES.refuse}
      confirmText="发出告知"
      busy={isRunning}
      isOver={failure !== undefined && needsLatest(failure.code)}
      onConfirm={() => void send()}
      onCancel={onCancel}
    >
      <Text className="body body--strong">请先打电话、上门问过，再用这一步。</Text>
      <Text className="body">
        要用书面的话告诉本人，等他说明理由。说明了理由的，不能因此终止；期满没有人说明，才可以终止。
      </Text>
      <ChooseOne
        id="refuse-who"
        label="告知谁"
        options={unsigned.map((member) => ({ value: member.memberId as string, text: member.name }))}
        error={hasTried && !memberId ? '请选告知谁' : undefined}
        value={memberId as string | undefined}
        onChange={choose}
      />
      <TextField
        id="refuse-words"
        label="告知的话"
        isLong
        maxLength={LONGEST_WORDS}
        error={hasTried && !words.trim() ? '请写明要当事人知道什么' : undefined}
        value={words}
        onChange={setWords}
      />
      <SheetFailure failure={failure} opened={opened} onLookAgain={onLookAgain} onRetry={() => void send()} />
    </ConfirmSheet>
  );
}
