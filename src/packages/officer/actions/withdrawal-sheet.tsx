import { Text } from '@tarojs/components';
import { useState } from 'react';
import { ChooseOne } from '@/components/choices/choices';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { TextField } from '@/components/text-field/text-field';
import { recordWithdrawalByPhone } from '@/contracts/casework/record-withdrawal-by-phone';
import type { SignerId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { whoSigned } from '../case/opened-case';
import { ConfirmSheet } from '../confirm-sheet/confirm-sheet';
import { needsLatest } from './needs-latest';
import { type SheetProps, SOURCES } from './sheet.shared';
import { SheetFailure } from './sheet-failure';

const LONGEST_REASON = 200;

/** Writes down that somebody took their authorization back by telephone (登记电话收回授权). */
export function WithdrawalSheet({ opened, onDone, onCancel, onLookAgain }: SheetProps) {
  const { run, isRunning, failure } = useCommand(recordWithdrawalByPhone);
  const signed = whoSigned(opened);
  const [signerId, setSignerId] = useState<SignerId | undefined>(
    signed.length === 1 ? signed[0]?.signerId : undefined,
  );
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!signerId || !reason.trim()) return;
    const outcome = await run({ caseId: opened.caseId, signerId, reason });
    if (!outcome?.ok) return;
    onDone(
      '收回授权登记好了',
      `${momentInWords(outcome.data.withdrawnAt)} 登记。申请这边和签名的人都会收到通知，回执在他们的手机上；从现在起不能再查他的情况。`,
    );
  };
  return (
    <ConfirmSheet
      id="withdrawal"
      title="登记电话收回授权"
      source={SOURCES.withdrawal}
      confirmText="登记收回"
      busy={isRunning}
      isOver={failure !== undefined && needsLatest(failure.code)}
      onConfirm={() => void send()}
      onCancel={onCancel}
    >
      <Text className="body">
        签名的人打电话说要收回的，在这里登记。收回不用说理由，也不能劝着不办；请先核对是本人：打回登记的电话，或者请他报证件号。
      </Text>
      <ChooseOne
        id="withdrawal-who"
        label="谁的授权"
        options={signed.map(({ signerId: id, name, hint }) => ({ value: id as string, text: name, hint }))}
        error={hasTried && !signerId ? '请选收回谁的授权' : undefined}
        value={signerId as string | undefined}
        onChange={(chosen) => setSignerId(chosen as SignerId)}
      />
      <TextField
        id="withdrawal-reason"
        label="怎么核对的本人，他怎么说的"
        isLong
        maxLength={LONGEST_REASON}
        error={hasTried && !reason.trim() ? '请写明怎么核对的本人' : undefined}
        value={reason}
        onChange={setReason}
      />
      <SheetFailure failure={failure} opened={opened} onLookAgain={onLookAgain} onRetry={() => void send()} />
    </ConfirmSheet>
  );
}
