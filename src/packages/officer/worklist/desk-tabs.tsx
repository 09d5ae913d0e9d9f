import { View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';

/** Cases on one desk, calls that people asked for on the other. */
export function DeskTabs(props: {
  readonly desk: 'cases' | 'calls';
  readonly openCalls: number;
  onChange(desk: 'cases' | 'calls'): void;
}) {
  const { desk, openCalls, onChange } = props;
  const kind = (of: 'cases' | 'calls') => (of === desk ? 'primary' : 'secondary');
  return (
    <View className="worklist__desk" {...accessible({ role: 'group', label: '案件或回电' })}>
      <Button
        id="desk-cases"
        kind={kind('cases')}
        label={desk === 'cases' ? '案件，正在看' : '案件'}
        onPress={() => onChange('cases')}
      >
        案件
      </Button>
      <Button
        id="desk-calls"
        kind={kind('calls')}
        label={`回电 ${openCalls} 个${desk === 'calls' ? '，正在看' : ''}`}
        onPress={() => onChange('calls')}
      >
        {`回电 ${openCalls}`}
      </Button>
    </View>
  );
}
