import { Text } from '@tarojs/components';
import { useState } from 'react';
import { ChooseOne } from '@/components/choices/choices';
import { PhotoField } from '@/components/photo-field/photo-field';
import { TextField } from '@/components/text-field/text-field';
import { recordPaperSignatureAtOffice } from '@/contracts/casework/record-paper-signature';
import { PAPER_LETTER_OPTIONS } from '@/domain/authorization/letter-version';
import type { GuardianRelation } from '@/domain/household/filing';
import { GUARDIAN_RELATION_TEXT } from '@/domain/household/words';
import type { MemberId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { membersToSign } from '../case/opened-case';
import { ConfirmSheet } from '../confirm-sheet/confirm-sheet';
import { needsLatest } from './needs-latest';
import { EMPTY_PAPER_FORM, type PaperForm, type PaperProblems, readPaperForm } from './paper-form';
import { type SheetProps, SOURCES } from './sheet.shared';
import { SheetFailure } from './sheet-failure';

const GUARDIAN_OPTIONS = (Object.keys(GUARDIAN_RELATION_TEXT) as GuardianRelation[]).map((value) => ({
  value,
  text: GUARDIAN_RELATION_TEXT[value],
}));

interface PartProps {
  readonly form: PaperForm;
  readonly problems: PaperProblems;
  onChange(changes: Partial<PaperForm>): void;
}

/** Who signed in the person's place. */
function GuardianPart({ form, problems, onChange }: PartProps) {
  return (
    <>
      <TextField
        id="paper-guardian"
        label="签名的监护人姓名"
        error={problems.guardianName}
        value={form.guardianName}
        onChange={(guardianName) => onChange({ guardianName })}
      />
      <ChooseOne
        id="paper-guardian-relation"
        label="监护人是他的"
        columns={2}
        options={GUARDIAN_OPTIONS}
        error={problems.guardianRelation}
        value={form.guardianRelation}
        onChange={(guardianRelation) => onChange({ guardianRelation })}
      />
    </>
  );
}

/** Who saw it: two people who are neither of the household nor the one who records it. */
function WitnessPart({ form, problems, onChange }: PartProps) {
  const [first, second] = form.witnesses;
  return (
    <>
      <TextField
        id="paper-witness-1"
        label="见证人一"
        hint="当场看着签的人，不能是家里人，也不能是您自己。"
        error={problems.first}
        value={first}
        onChange={(name) => onChange({ witnesses: [name, second] })}
      />
      <TextField
        id="paper-witness-2"
        label="见证人二"
        error={problems.second}
        value={second}
        onChange={(name) => onChange({ witnesses: [first, name] })}
      />
    </>
  );
}

/** Records a letter signed on paper (登记纸质签名): its photo, and two people who saw it. */
export function PaperSheet({ opened, onDone, onCancel, onLookAgain }: SheetProps) {
  const { run, isRunning, failure } = useCommand(recordPaperSignatureAtOffice);
  const unsigned = membersToSign(opened);
  const only = unsigned.length === 1 ? unsigned[0]?.memberId : undefined;
  const [form, setForm] = useState<PaperForm>({ ...EMPTY_PAPER_FORM, memberId: only });
  const [hasTried, setTried] = useState(false);
  const [isSendingPhoto, setSendingPhoto] = useState(false);
  const signer = unsigned.find(({ memberId }) => memberId === form.memberId);
  const needsGuardian = signer?.signsBy === 'guardian';
  const reading = readPaperForm(form, needsGuardian);
  const problems = hasTried && !reading.ok ? reading.problems : {};
  const change = (changes: Partial<PaperForm>) => setForm((before) => ({ ...before, ...changes }));

  const send = async () => {
    setTried(true);
    if (!reading.ok || isSendingPhoto) return;
    const outcome = await run({ caseId: opened.caseId, ...reading.paper });
    if (!outcome?.ok) return;
    const left = outcome.data.signaturesMissing;
    onDone('纸上的签名登记好了', left > 0 ? `还差 ${left} 人签。` : '授权书都签齐了。');
  };
  return (
    <ConfirmSheet
      id="paper"
      title="登记纸上签的授权书"
      source={SOURCES.paper}
      confirmText="登记"
      busy={isRunning}
      isOver={failure !== undefined && needsLatest(failure.code)}
      onConfirm={() => void send()}
      onCancel={onCancel}
    >
      <Text className="body">给不用手机的人：本人在纸上签名，拍下来，写上两位见证人。</Text>
      <ChooseOne
        id="paper-who"
        label="谁的授权书"
        options={unsigned.map(({ memberId, name, signsBy }) => ({
          value: memberId as string,
          text: name,
          ...(signsBy === 'guardian' ? { hint: '由监护人签' } : {}),
        }))}
        error={problems.memberId}
        value={form.memberId as string | undefined}
        onChange={(memberId) => change({ memberId: memberId as MemberId })}
      />
      {needsGuardian ? <GuardianPart form={form} problems={problems} onChange={change} /> : null}
      <PhotoField
        id="paper-photo"
        kind="paperAuthorization"
        label="签好的授权书"
        most={1}
        error={problems.photos}
        value={form.photos}
        onChange={(photos) => change({ photos })}
        onBusyChange={setSendingPhoto}
      />
      <ChooseOne
        id="paper-version"
        label="纸上印的是哪一版"
        hint="印在标题旁边。"
        options={PAPER_LETTER_OPTIONS}
        value={form.letterVersion}
        onChange={(letterVersion) => change({ letterVersion })}
      />
      <WitnessPart form={form} problems={problems} onChange={change} />
      <SheetFailure failure={failure} opened={opened} onLookAgain={onLookAgain} onRetry={() => void send()} />
    </ConfirmSheet>
  );
}
