import { Text } from '@tarojs/components';
import { acceptApplication } from '@/contracts/casework/accept-application';
import { useCommand } from '@/hooks/use-command';
import { membersToSign, namesOf } from '../case/opened-case';
import { answeredItems } from '../case/supplement-answers';
import { ConfirmSheet } from '../confirm-sheet/confirm-sheet';
import { acceptedWords } from './accepted-words';
import { needsLatest } from './needs-latest';
import { type SheetProps, SOURCES } from './sheet.shared';
import { SheetFailure } from './sheet-failure';

/** Asks before acceptance: the clock starts. */
function AcceptSure({ opened, onDone, onCancel, onLookAgain }: SheetProps) {
  const { run, isRunning, failure } = useCommand(acceptApplication);
  const left = answeredItems(opened).filter(({ isAnswered }) => !isAnswered).length;
  const isEmergency = opened.programme === 'temporaryAid';
  const accept = async () => {
    const outcome = await run({ caseId: opened.caseId, expectedVersion: opened.version });
    if (outcome?.ok) onDone('已经受理，申请人会收到通知', acceptedWords(outcome.data.deadlines));
  };
  return (
    <ConfirmSheet
      id="accept-sure"
      title={left > 0 ? '受理这个申请？' : isEmergency ? '受理这个急难申请？' : '材料齐了，受理这个申请？'}
      source={isEmergency ? SOURCES.emergencyAccept : SOURCES.accept}
      confirmText="受理"
      busy={isRunning}
      isOver={failure !== undefined && needsLatest(failure.code)}
      onConfirm={() => void accept()}
      onCancel={onCancel}
    >
      <Text className="body body--strong">
        {isEmergency
          ? '急难救助先救人：不等核对，先受理、先给，材料过后再补。时限从提交那天算起，不会因为受理重新算。'
          : '办理时限从今天开始算：一般 30 个工作日内要作出决定。'}
      </Text>
      <Text className="body">申请人会马上收到通知。受理以后不能撤回，也不能再告知补正。</Text>
      {left > 0 ? <Text className="body body--strong">注意：补正清单里还有 {left} 项没有答复。</Text> : null}
      <SheetFailure
        failure={failure}
        opened={opened}
        onLookAgain={onLookAgain}
        onRetry={() => void accept()}
      />
    </ConfirmSheet>
  );
}

/** Why the case cannot be accepted yet, and what can be done instead; undefined when nothing is in the way. */
function obstacleOf({ opened }: Pick<SheetProps, 'opened'>): { what: string; instead: string } | undefined {
  if (opened.objection?.isOpen)
    return {
      what: '申请人对这份申请提出了异议。',
      instead: '请先打电话问清楚。申请人收回异议以后才能受理；不想申请的，可以自己撤回。',
    };
  const toSign = membersToSign(opened);
  if (toSign.length === 0) return undefined;
  return {
    what: `${namesOf(toSign)} 还没签核对授权书。`,
    instead: opened.availableActions.includes('requestSupplement')
      ? '每位家人都签好才能受理，孩子由监护人签。可以先打电话请他们签；还缺别的材料，就用“告知补正”一次说全。'
      : '已经告知过补正了。请打电话提醒，或请村级协理员上门帮着签；签齐以后就能受理。',
  };
}

/** Acceptance (受理). With an objection or signatures missing it says so, and what can be done instead. */
export function AcceptSheet(props: SheetProps & { onRequestSupplement(): void }) {
  const { opened, onCancel, onRequestSupplement } = props;
  const obstacle = obstacleOf(props);
  if (!obstacle) return <AcceptSure {...props} />;
  const canAsk = !opened.objection?.isOpen && opened.availableActions.includes('requestSupplement');
  return (
    <ConfirmSheet
      id="accept-not-yet"
      title="现在还不能受理"
      source={SOURCES.accept}
      confirmText={canAsk ? '去告知补正' : '知道了'}
      cancelText="返回"
      onConfirm={canAsk ? onRequestSupplement : onCancel}
      onCancel={onCancel}
    >
      <Text className="body body--strong">{obstacle.what}</Text>
      <Text className="body">{obstacle.instead}</Text>
    </ConfirmSheet>
  );
}
