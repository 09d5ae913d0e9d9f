import { Text } from '@tarojs/components';
import { useObservable } from '@/hooks/use-observable';
import { chooseDisplay, display } from '@/services/display';
import { accessible } from '../accessibility/accessibility';
import { Pressable } from '../pressable/pressable';
import './elder-switch.scss';

/** Switches 长辈模式 on and off; the choice stays on this phone. */
export function ElderSwitch() {
  const { isElder } = useObservable(display);
  const words = isElder ? '回到普通模式' : '字太小？点这里换大字';
  return (
    <Pressable
      id="elder-switch"
      className="elder-switch"
      role="switch"
      checked={isElder}
      label={`${words}。长辈模式，字大、一次只问一件事`}
      onPress={() => chooseDisplay(isElder ? 'usual' : 'elder')}
    >
      <Text className="elder-switch__mark" {...accessible({ hidden: true })}>
        {isElder ? '小' : '大'}
      </Text>
      <Text className="elder-switch__text">{words}</Text>
    </Pressable>
  );
}
