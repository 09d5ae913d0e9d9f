import { Text } from '@tarojs/components';
import { startInvestigation } from '@/contracts/casework/start-investigation';
import { useCommand } from '@/hooks/use-command';
import { ConfirmSheet } from '../confirm-sheet/confirm-sheet';
import { needsLatest } from './needs-latest';
import { type SheetProps, SOURCES } from './sheet.shared';
import { SheetFailure } from './sheet-failure';

/** Begins the investigation (启动调查); its own clock ends with it. */
export function InvestigateSheet({ opened, onDone, onCancel, onLookAgain }: SheetProps) {
  const { run, isRunning, failure } = useCommand(startInvestigation);
  const start = async () => {
    const outcome = await run({ caseId: opened.caseId });
    if (outcome?.ok) onDone('已经启动调查', '启动调查的时限到此为止，作出决定的时限接着算。');
  };
  return (
    <ConfirmSheet
      id="investigate"
      title="启动调查？"
      source={SOURCES.investigate}
      confirmText="启动调查"
      busy={isRunning}
      isOver={failure !== undefined && needsLatest(failure.code)}
      onConfirm={() => void start()}
      onCancel={onCancel}
    >
      <Text className="body">
        核对家庭经济状况、上门看望从今天开始。申请人会收到通知，知道有人要来、要做什么。
      </Text>
      <SheetFailure
        failure={failure}
        opened={opened}
        onLookAgain={onLookAgain}
        onRetry={() => void start()}
      />
    </ConfirmSheet>
  );
}
