import { Text } from '@tarojs/components';
import { ConfirmSheet } from '../confirm-sheet/confirm-sheet';
import { membersToSign, namesOf, type OpenedCase } from './opened-case';
import { answeredItems } from './supplement-answers';

export interface AcceptSheetProps {
  readonly opened: OpenedCase;
  readonly busy: boolean;
  onConfirm(): void;
  onCancel(): void;
  onRequestSupplement(): void;
}

/** Asks before acceptance: the clock starts. With signatures missing it says whose, and what can be done instead. */
export function AcceptSheet({ opened, busy, onConfirm, onCancel, onRequestSupplement }: AcceptSheetProps) {
  const toSign = membersToSign(opened);
  const left = answeredItems(opened).filter(({ isAnswered }) => !isAnswered).length;

  if (toSign.length > 0) {
    const canAsk = opened.availableActions.includes('requestSupplement');
    return (
      <ConfirmSheet
        id="accept-not-yet"
        title="现在还不能受理"
        confirmText={canAsk ? '去告知补正' : '知道了'}
        cancelText="返回"
        onConfirm={canAsk ? onRequestSupplement : onCancel}
        onCancel={onCancel}
      >
        <Text className="body body--strong">{namesOf(toSign)} 还没签核对授权书。</Text>
        <Text className="body">
          {canAsk
            ? '成年家人要各自签好才能受理。可以先打电话请他们签；还缺别的材料，就用“告知补正”一次说全。'
            : '已经告知过补正了。请打电话提醒，或请村级协理员上门帮着签；签齐以后就能受理。'}
        </Text>
      </ConfirmSheet>
    );
  }
  return (
    <ConfirmSheet
      id="accept-sure"
      title={left > 0 ? '受理这个申请？' : '材料齐了，受理这个申请？'}
      confirmText="受理"
      busy={busy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <Text className="body body--strong">
        办理时限从今天开始算：一般 30 个工作日内要作出决定（民发〔2021〕57号第二十二条）。
      </Text>
      <Text className="body">申请人会马上收到通知。受理以后不能撤回，也不能再告知补正。</Text>
      {left > 0 ? <Text className="body body--strong">注意：补正清单里还有 {left} 项没有答复。</Text> : null}
    </ConfirmSheet>
  );
}
