import { Text } from '@tarojs/components';
import { useState } from 'react';
import { TextField } from '@/components/text-field/text-field';
import { endProcedure } from '@/contracts/casework/end-procedure';
import { instantOf } from '@/domain/kernel/instant';
import { inWords, officeDateOf } from '@/domain/kernel/plain-date';
import { useCommand } from '@/hooks/use-command';
import { ConfirmSheet } from '../confirm-sheet/confirm-sheet';
import { needsLatest } from './needs-latest';
import { refusalsOver } from './refusal-words';
import { type SheetProps, SOURCES } from './sheet.shared';
import { SheetFailure } from './sheet-failure';

const LONGEST_REASON = 300;

/** The procedure cannot be ended before the day for an explanation is over. */
function EndNotYet({ opened, onCancel }: SheetProps) {
  const waiting = opened.refusals.filter(({ explanation }) => !explanation);
  return (
    <ConfirmSheet
      id="end-not-yet"
      title="现在还不能终止"
      source={SOURCES.refuse}
      confirmText="知道了"
      cancelText="返回"
      onConfirm={onCancel}
      onCancel={onCancel}
    >
      {waiting.map(({ memberId, memberName, answerBy }) => (
        <Text key={memberId} className="body">
          {`${memberName}可以说明理由到${inWords(answerBy)}，过了这天没有人说明，才可以终止。`}
        </Text>
      ))}
    </ConfirmSheet>
  );
}

/** Ends the procedure (终止审核确认程序) for a refusal that nobody explained in time. */
export function EndSheet(props: SheetProps) {
  const { opened, onDone, onCancel, onLookAgain } = props;
  const { run, isRunning, failure } = useCommand(endProcedure);
  const over = refusalsOver(opened.refusals, officeDateOf(instantOf(new Date())));
  const [reason, setReason] = useState(
    `${over.map(({ memberName }) => memberName).join('、')}没有签核对授权书，书面告知以后，到期没有人说明理由，无法核对。`,
  );
  const [hasTried, setTried] = useState(false);
  if (over.length === 0) return <EndNotYet {...props} />;
  const end = async () => {
    setTried(true);
    if (!reason.trim()) return;
    const outcome = await run({ caseId: opened.caseId, reason });
    if (outcome?.ok) onDone('程序已经终止', '申请人会收到通知，随时可以重新申请。');
  };
  return (
    <ConfirmSheet
      id="end"
      title="终止审核确认程序？"
      source={SOURCES.refuse}
      confirmText="终止程序"
      busy={isRunning}
      isOver={failure !== undefined && needsLatest(failure.code)}
      onConfirm={() => void end()}
      onCancel={onCancel}
    >
      <Text className="body body--strong">终止以后不能恢复，这家人得不到救助。请确认已经上门问过。</Text>
      <TextField
        id="end-reason"
        label="终止的理由"
        hint="申请人会看到。"
        isLong
        maxLength={LONGEST_REASON}
        error={hasTried && !reason.trim() ? '请写明终止的理由' : undefined}
        value={reason}
        onChange={setReason}
      />
      <SheetFailure failure={failure} opened={opened} onLookAgain={onLookAgain} onRetry={() => void end()} />
    </ConfirmSheet>
  );
}
