import { View } from '@tarojs/components';
import { accessible } from '../accessibility/accessibility';
import type { PressableProps } from './pressable.shared';
import './pressable.scss';

/** Anything that can be pressed. */
export function Pressable(props: PressableProps) {
  const { id, className = '', role = 'button', label, checked, expanded, disabled = false } = props;
  return (
    <View
      id={id}
      className={`pressable ${className}`}
      hoverClass={disabled ? 'none' : 'pressable--held'}
      onClick={() => {
        if (!disabled) props.onPress();
      }}
      {...accessible({ role, label, checked, expanded, disabled: disabled || undefined })}
    >
      {props.children}
    </View>
  );
}
