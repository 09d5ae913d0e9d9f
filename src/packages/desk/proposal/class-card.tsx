import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import { InParts } from '@/components/in-parts/in-parts';
import type { ClassView, FindingView } from '@/contracts/assessment/sheet-view';
import { type Asking, Finding, Lacks } from './findings';
import { ANSWER_WORDS, findingCounts } from './words';

const FINDINGS_AT_ONCE = 3;

export interface ClassCardProps extends Asking {
  readonly view: ClassView;
  /** Whether its conditions stand open on a phone, where one class does at a time. */
  readonly isOpen: boolean;
  onToggle(): void;
}

/** Every condition: what stands against the class and what is open first, what is met folded away on a phone. */
function Conditions({ id, view, isWhole, onAsk }: Asking & { readonly view: ClassView }) {
  const met = view.findings.filter(({ answer }) => answer === 'met');
  const others = view.findings.filter(({ answer }) => answer !== 'met');
  const found = (list: readonly FindingView[], prefix: string) =>
    list.map((finding, index) => (
      <Finding
        key={`${prefix}-${String(index)}`}
        id={`${prefix}-${index}`}
        finding={finding}
        isWhole={isWhole}
        onAsk={onAsk}
      />
    ));
  return (
    <InParts atOnce={FINDINGS_AT_ONCE}>
      {view.monthlyLacks.length > 0 ? (
        <View id={`${id}-monthly-lacks`} className="finding">
          <Text className="finding__line">金额还没有算定，还差什么：</Text>
          <Lacks id={`${id}-monthly`} lacks={view.monthlyLacks} isWhole={isWhole} onAsk={onAsk} />
        </View>
      ) : null}
      {found(others, id)}
      {isWhole ? found(met, `${id}-met`) : null}
      {!isWhole && met.length > 0 ? (
        <Disclosure
          id={`${id}-met`}
          label={`符合的 ${met.length} 条`}
          name={`${view.title}，符合的 ${met.length} 条`}
        >
          <InParts atOnce={FINDINGS_AT_ONCE}>{found(met, `${id}-met`)}</InParts>
        </Disclosure>
      ) : null}
    </InParts>
  );
}

/** One class: what the rules propose, how many conditions came out how, and behind that every condition. */
export function ClassCard({ id, view, isWhole, isOpen, onToggle, onAsk }: ClassCardProps) {
  const title = view.name ? `${view.title}：${view.name}` : view.title;
  const counts = findingCounts(view.findings);
  const conditions = <Conditions id={id} view={view} isWhole={isWhole} onAsk={onAsk} />;
  return (
    <Card id={id} className={`class-card class-card--${view.answer}`}>
      <View className="class-card__head">
        <Text className="class-card__title">{title}</Text>
        <Text className={`class-card__answer class-card__answer--${view.answer}`}>
          {ANSWER_WORDS[view.answer]}
        </Text>
      </View>
      {view.monthly ? <Text className="class-card__monthly">{`测算：${view.monthly}`}</Text> : null}
      {view.certifiedBy ? <Text className="finding__line">{`认定部门：${view.certifiedBy}`}</Text> : null}
      {view.family ? <Text className="finding__line">{view.family.join('；')}</Text> : null}
      {isWhole ? (
        <>
          <Text className="finding__line">{counts}</Text>
          {conditions}
        </>
      ) : (
        <Disclosure
          id={`${id}-conditions`}
          label={counts}
          name={`${title}，${counts}`}
          isOpen={isOpen}
          onToggle={onToggle}
        >
          {conditions}
        </Disclosure>
      )}
    </Card>
  );
}
