import { accessible } from '../accessibility/accessibility';
import type { PressableProps } from './pressable.shared';
import './pressable.scss';

/**
 * Anything that can be pressed: in a browser a real button, so the keyboard and screen readers know it. The second tap of
 * a double tap does nothing: what it would press may be something else by then. (`detail` counts the taps.)
 */
export function Pressable(props: PressableProps) {
  const { id, className = '', role = 'button', label, checked, expanded, disabled = false } = props;
  return (
    <button
      type="button"
      id={id}
      className={`pressable ${className}`}
      {...accessible({ role, label, checked, expanded, disabled: disabled || undefined })}
      onClick={({ detail }) => {
        if (!disabled && detail <= 1) props.onPress();
      }}
    >
      {props.children}
    </button>
  );
}
