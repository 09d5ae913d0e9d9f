import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { type DeclaredFact, incomeFacts, propertyFacts, spendingFacts } from '../words/declared-words';
import { Fact } from './fact';
import type { OpenedCase } from './opened-case';

function FactsCard(props: {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly DeclaredFact[];
}) {
  return (
    <Card id={props.id} title={props.title}>
      {props.facts.map(({ name, value }) => (
        <Fact key={name} name={name} value={value} />
      ))}
    </Card>
  );
}

/** Income, spending and property as declared. */
export function DeclaredCards({ opened }: { readonly opened: OpenedCase }) {
  const { income, spending, property } = opened;
  return (
    <>
      {income ? <FactsCard id="income" title="收入（近 12 个月大概）" facts={incomeFacts(income)} /> : null}
      {spending ? (
        <FactsCard id="spending" title="近 12 个月的大额支出" facts={spendingFacts(spending)} />
      ) : null}
      {property ? <FactsCard id="property" title="财产" facts={propertyFacts(property)} /> : null}
      <Text className="body body--soft declared-note">
        {income ? '以上是申请人自己报的，还没有核对。' : '急难申请没有问收入和财产，以后再补。'}
      </Text>
    </>
  );
}
