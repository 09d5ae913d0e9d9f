import { Text } from '@tarojs/components';
import { Pressable } from '../pressable/pressable';
import './button.scss';

export interface ButtonProps {
  readonly id?: string;
  /** `primary`: the one thing to do here; `secondary`: also possible; `quiet`: a link in the text. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly label?: string;
  readonly disabled?: boolean;
  /** Under way: shows `busyText`, takes no further press. */
  readonly busy?: boolean;
  readonly busyText?: string;
  readonly className?: string;
  onPress(): void;
  readonly children: string;
}

/** A button with words on it. */
export function Button(props: ButtonProps) {
  const { kind = 'primary', busy = false, disabled = false } = props;
  const state = busy || disabled ? 'button--off' : '';
  return (
    <Pressable
      id={props.id}
      className={`button button--${kind} ${state} ${props.className ?? ''}`}
      label={props.label}
      disabled={busy || disabled}
      onPress={props.onPress}
    >
      <Text className="button__text">{busy ? (props.busyText ?? '请稍等…') : props.children}</Text>
    </Pressable>
  );
}
