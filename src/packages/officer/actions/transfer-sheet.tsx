import { Text } from '@tarojs/components';
import { useState } from 'react';
import { TextField } from '@/components/text-field/text-field';
import { transferCase } from '@/contracts/casework/transfer-case';
import type { OfficeContact } from '@/contracts/office-contact';
import { useCommand } from '@/hooks/use-command';
import { ConfirmSheet } from '../confirm-sheet/confirm-sheet';
import { needsLatest } from './needs-latest';
import { OfficePicker } from './office-picker';
import { type SheetProps, SOURCES } from './sheet.shared';
import { SheetFailure } from './sheet-failure';

const LONGEST_REASON = 300;

/** Hands the case to the office whose it is (转办). */
export function TransferSheet({ opened, onDone, onCancel, onLookAgain }: SheetProps) {
  const { run, isRunning, failure } = useCommand(transferCase);
  const [office, setOffice] = useState<OfficeContact>();
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!office || !reason.trim()) return;
    const outcome = await run({ caseId: opened.caseId, toOfficeId: office.officeId, reason });
    if (outcome?.ok) onDone(`已经转到${office.name}`, '那边的经办人已经收到通知，申请人也知道了。');
  };
  return (
    <ConfirmSheet
      id="transfer"
      title="转给该办的机关"
      source={SOURCES.transfer}
      confirmText={office ? `转到${office.name}` : '转办'}
      busy={isRunning}
      isOver={failure !== undefined && needsLatest(failure.code)}
      onConfirm={() => void send()}
      onCancel={onCancel}
    >
      <Text className="body">
        申请人不用重新申请，时限接着算，不会重新开始。转走以后，本单位就看不到这个案件了（上级除外）。
      </Text>
      <OfficePicker
        id="transfer-to"
        exceptId={opened.office.officeId}
        error={hasTried && !office ? '请选转到哪个机关' : undefined}
        value={office}
        onChange={setOffice}
      />
      <TextField
        id="transfer-reason"
        label="为什么转"
        hint="申请人和那边的同事会看到，例如：户口在石桥镇，应由石桥镇办理。"
        isLong
        maxLength={LONGEST_REASON}
        error={hasTried && !reason.trim() ? '请写明为什么转办' : undefined}
        value={reason}
        onChange={setReason}
      />
      <SheetFailure failure={failure} opened={opened} onLookAgain={onLookAgain} onRetry={() => void send()} />
    </ConfirmSheet>
  );
}
