import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Disclosure } from '@/components/disclosure/disclosure';
import type { SheetView, StepView } from '@/contracts/assessment/sheet-view';

/** As many as a phone draws at once without a pause. */
const STEPS_AT_ONCE = 12;

interface StepsProps {
  readonly steps: readonly StepView[];
  /** How many steps stand before these. */
  readonly from?: number;
}

function Steps({ steps, from = 0 }: StepsProps) {
  return (
    <>
      {steps.map(({ label, value, how, article }, index) => (
        <View key={`${label}${String(from + index)}`} className="step">
          <Text className="step__line">{`${from + index + 1}．${label}：${value}`}</Text>
          {how ? <Text className="step__how">{how}</Text> : null}
          {article ? <Text className="step__how">{`依据${article}`}</Text> : null}
        </View>
      ))}
    </>
  );
}

/** A sheet's worth of steps at a time, with the way to those before and after. */
function StepsInParts({ steps }: StepsProps) {
  const [from, setFrom] = useState(0);
  const to = Math.min(from + STEPS_AT_ONCE, steps.length);
  return (
    <>
      <Text className="step__how">{`第 ${from + 1} 到 ${to} 步，共 ${steps.length} 步`}</Text>
      <Steps steps={steps.slice(from, to)} from={from} />
      <View className="proposal__buttons">
        {to < steps.length ? (
          <Button id="steps-next" kind="secondary" onPress={() => setFrom(to)}>
            看后面的步骤
          </Button>
        ) : null}
        {from > 0 ? (
          <Button id="steps-previous" kind="quiet" onPress={() => setFrom(from - STEPS_AT_ONCE)}>
            看前面的步骤
          </Button>
        ) : null}
      </View>
    </>
  );
}

/** Every number of the determination with its formula, source and article (测算单); folded until somebody wants it. */
export function StepsCard({ sheet, isWhole }: { readonly sheet: SheetView; readonly isWhole: boolean }) {
  const { steps, release } = sheet;
  const named = <Text className="step__how">{`规则版本 ${release}`}</Text>;
  if (isWhole)
    return (
      <View className="steps">
        <Steps steps={steps} />
        {named}
      </View>
    );
  return (
    <Disclosure id="steps" label={`整张测算单，共 ${steps.length} 步`}>
      {named}
      <StepsInParts steps={steps} />
    </Disclosure>
  );
}
