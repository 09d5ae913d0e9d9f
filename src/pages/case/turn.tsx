import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { DeadlineLine } from '@/components/deadline-line/deadline-line';
import { Notice } from '@/components/notice/notice';
import type { MyCase } from './my-case';

const TITLE: Readonly<Record<MyCase['whoseTurn'], (myCase: MyCase) => string>> = {
  resident: () => '现在等您来办',
  office: (myCase) => `现在由${myCase.office.name}在办`,
  nobody: () => '这份申请已经结束',
};

/** Whose turn it is, what comes next, and by when. */
export function Turn({ myCase }: { readonly myCase: MyCase }) {
  return (
    <View className="stack">
      <Notice
        id="turn"
        tone={myCase.whoseTurn === 'resident' ? 'warn' : 'info'}
        title={TITLE[myCase.whoseTurn](myCase)}
      >
        {myCase.nextStep}
      </Notice>
      {myCase.deadlines.length > 0 ? (
        <Card title="最晚什么时候办到">
          <View className="stack">
            {myCase.deadlines.map((deadline) => (
              <DeadlineLine key={deadline.kind} deadline={deadline} />
            ))}
          </View>
        </Card>
      ) : null}
    </View>
  );
}
