import { Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import { Pressable } from '@/components/pressable/pressable';
import type { StatusFilter, StatusTab } from './worklist-view';
import './status-tabs.scss';

/** Shows the cases of one status; each filter says how many it holds. */
export function StatusTabs(props: {
  readonly tabs: readonly StatusTab[];
  readonly value: StatusFilter;
  onChange(value: StatusFilter): void;
}) {
  return (
    <View className="status-tabs" {...accessible({ role: 'radiogroup', label: '按办到哪一步来看' })}>
      {props.tabs.map((tab) => (
        <Pressable
          key={tab.value}
          id={`filter-${tab.value}`}
          className={`status-tab ${tab.value === props.value ? 'status-tab--chosen' : ''}`}
          role="radio"
          checked={tab.value === props.value}
          label={`${tab.text}，${tab.count} 件`}
          onPress={() => props.onChange(tab.value)}
        >
          <Text className="status-tab__count">{tab.count}</Text>
          <Text className="status-tab__text">{tab.text}</Text>
        </Pressable>
      ))}
    </View>
  );
}
