import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import type { ClassSheet } from '@/domain/policy-library/class-sheet';
import { MarkedLine } from '../shared/marked-line';

type Of<K extends keyof ClassSheet> = Pick<ClassSheet, K>;

function Unverified({ is }: { readonly is: boolean }) {
  return is ? <Text className="unverified">待核实</Text> : null;
}

/** What must be true; the articles behind a tap. */
export function Conditions({ conditions }: Of<'conditions'>) {
  return (
    <Card id="conditions" title="要符合什么">
      {conditions.map(({ title }) => (
        <MarkedLine key={title} mark="item" text={title} />
      ))}
      <Disclosure id="articles" label="依据哪一条" name="每个条件依据哪一条">
        {conditions.map(({ legalTitle, source }) => (
          <Text key={legalTitle} className="body body--soft">{`${legalTitle}：${source}`}</Text>
        ))}
      </Disclosure>
    </Card>
  );
}

/** The numbers of the place. */
export function Amounts({ amounts, place }: Of<'amounts' | 'place'>) {
  return (
    <Card id="amounts" title={`${place.name}的标准`}>
      <View className="stack">
        {amounts.map(({ label, text, isUnverified }) => (
          <View key={label}>
            <Text className="body body--soft">{label}</Text>
            <View>
              <Text className="rule-value">{text}</Text>
              <Unverified is={isUnverified} />
            </View>
          </View>
        ))}
      </View>
      <Disclosure id="sources" label="这些数从哪来" name="这些数从哪来，是哪个文件定的">
        {amounts.map(({ label, source }) =>
          source ? <Text key={label} className="body body--soft">{`${label}：${source}`}</Text> : null,
        )}
      </Disclosure>
    </Card>
  );
}

/** Doctor, school, home: what goes with the class here. */
export function Further({ furtherAid }: Of<'furtherAid'>) {
  if (furtherAid.length === 0) return null;
  return (
    <Card id="further" title="认定以后，还能有什么">
      {furtherAid.map(({ title, text, isUnverified }) => (
        <MarkedLine
          key={title}
          mark="item"
          text={`${text === '' ? title : `${title}：${text}`}${isUnverified ? '（待核实）' : ''}`}
        />
      ))}
    </Card>
  );
}

/** How long it takes. */
export function Clocks({ clocks }: Of<'clocks'>) {
  if (clocks.length === 0) return null;
  return (
    <Card id="clocks" title="要等多久">
      {clocks.map(({ text, isUnverified }) => (
        <MarkedLine key={text} mark="item" text={isUnverified ? `${text}（待核实）` : text} />
      ))}
      <Text className="body body--soft">工作日不算周末和放假的日子。</Text>
    </Card>
  );
}

/** A family that does not exist, worked by the rules themselves. */
export function Example({ example }: Of<'example'>) {
  if (!example)
    return (
      <Card id="example" title="举个例子">
        <Text className="body">这里的标准还没有登记，举不了例子。请打下面的电话问。</Text>
      </Card>
    );
  return (
    <Card id="example" title="举个例子">
      <Text className="body">{example.told}</Text>
      <Text className="body body--strong">{example.outcome}</Text>
      {example.steps.length > 0 ? (
        <Disclosure id="example-steps" label="一步一步怎么算的">
          {example.steps.map((step) => (
            <MarkedLine key={step} mark="item" text={step} />
          ))}
        </Disclosure>
      ) : null}
    </Card>
  );
}
