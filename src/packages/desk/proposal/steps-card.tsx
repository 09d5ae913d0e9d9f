import { Text, View } from '@tarojs/components';
import { Disclosure } from '@/components/disclosure/disclosure';
import type { SheetView, StepView } from '@/contracts/assessment/sheet-view';

function Steps({ steps }: { readonly steps: readonly StepView[] }) {
  return (
    <>
      {steps.map(({ label, value, how, article }, index) => (
        <View key={`${label}${String(index)}`} className="step">
          <Text className="step__line">{`${index + 1}．${label}：${value}`}</Text>
          {how ? <Text className="step__how">{how}</Text> : null}
          {article ? <Text className="step__how">依据{article}</Text> : null}
        </View>
      ))}
    </>
  );
}

/** Every number of the determination with its formula, source and article (测算单); folded until somebody wants it. */
export function StepsCard({ sheet, isWhole }: { readonly sheet: SheetView; readonly isWhole: boolean }) {
  const { steps, release } = sheet;
  const body = (
    <>
      <Steps steps={steps} />
      <Text className="step__how">规则版本 {release}</Text>
    </>
  );
  if (isWhole) return <View className="steps">{body}</View>;
  return (
    <Disclosure id="steps" label={`整张测算单，共 ${steps.length} 步`}>
      {body}
    </Disclosure>
  );
}
