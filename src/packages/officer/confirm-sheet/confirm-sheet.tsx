import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { useDialogKeys } from './use-dialog-keys';
import './confirm-sheet.scss';

export interface ConfirmSheetProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  /** The article on which it rests, as `最低生活保障审核确认办法第十条`. */
  readonly source?: string;
  /** What the button does, as a verb. */
  readonly confirmText: string;
  readonly cancelText?: string;
  readonly busy?: boolean;
  /** Cannot be confirmed any more: the case has to be looked at again. */
  readonly isOver?: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { id, title, busy = false, onCancel } = props;
  const cancel = () => {
    if (!busy) onCancel();
  };
  useDialogKeys(id, cancel);
  return (
    <View className="confirm-sheet" catchMove>
      <View className="confirm-sheet__shade" onClick={cancel} {...accessible({ hidden: true })} />
      <View id={id} className="confirm-sheet__box" {...accessible({ role: 'dialog', label: title })}>
        <Text className="confirm-sheet__title">{title}</Text>
        <View className="confirm-sheet__body">
          {props.children}
          {props.source ? <Text className="confirm-sheet__source">依据：{props.source}</Text> : null}
        </View>
        <View className="confirm-sheet__buttons">
          <Button id={`${id}-cancel`} kind="secondary" disabled={busy} onPress={cancel}>
            {props.cancelText ?? '先不'}
          </Button>
          {props.isOver ? null : (
            <Button id={`${id}-confirm`} busy={busy} onPress={props.onConfirm}>
              {props.confirmText}
            </Button>
          )}
        </View>
      </View>
    </View>
  );
}
