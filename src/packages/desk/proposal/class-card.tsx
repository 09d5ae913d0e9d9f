import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import type { ClassView, FindingView, LackView } from '@/contracts/assessment/sheet-view';
import { ANSWER_WORDS, findingCounts } from './words';

export interface ClassCardProps {
  readonly id: string;
  readonly view: ClassView;
  /** All conditions stand open, for paper. */
  readonly isWhole: boolean;
  /** Takes the officer to a question of the form; missing where nothing can be filled in. */
  onAsk?(question: string, about: string | undefined): void;
}

type Asking = Pick<ClassCardProps, 'id' | 'onAsk'>;

/** What an answer or an amount waits for, each with the way to its question where there is one. */
function Lacks({ id, lacks, onAsk }: Asking & { readonly lacks: readonly LackView[] }) {
  const ask = onAsk;
  return (
    <>
      {lacks.map(({ text, question, about }, index) => (
        <View key={text} className="finding__lack">
          <Text className="finding__line">{text}</Text>
          {ask && question ? (
            <Button
              id={`${id}-ask-${index}`}
              kind="quiet"
              label={`${text}，去填`}
              onPress={() => ask(question, about)}
            >
              去填
            </Button>
          ) : null}
        </View>
      ))}
    </>
  );
}

/** One condition: what came of it, by how much it is missed, what it waits for, and the article. */
function Finding({ id, finding, onAsk }: Asking & { readonly finding: FindingView }) {
  return (
    <View className="finding">
      <Text className="finding__title">{`${ANSWER_WORDS[finding.answer]}：${finding.title}`}</Text>
      {finding.numbers ? <Text className="finding__line">{finding.numbers}</Text> : null}
      {finding.missedBy ? <Text className="finding__missed">{finding.missedBy}</Text> : null}
      <Lacks id={id} lacks={finding.lacks} onAsk={onAsk} />
      <Text className="finding__article">依据{finding.article}</Text>
    </View>
  );
}

function Findings({ id, findings, onAsk }: Asking & { readonly findings: readonly FindingView[] }) {
  return (
    <>
      {findings.map((finding, index) => (
        <Finding
          key={`${finding.title}${String(index)}`}
          id={`${id}-${index}`}
          finding={finding}
          onAsk={onAsk}
        />
      ))}
    </>
  );
}

/** One class: what the rules propose, what stands against it, and what is open; what is met is folded away. */
export function ClassCard({ id, view, isWhole, onAsk }: ClassCardProps) {
  const met = view.findings.filter(({ answer }) => answer === 'met');
  const others = view.findings.filter(({ answer }) => answer !== 'met');
  return (
    <Card id={id} className={`class-card class-card--${view.answer}`}>
      <View className="class-card__head">
        <Text className="class-card__title">{view.name ? `${view.title}：${view.name}` : view.title}</Text>
        <Text className={`class-card__answer class-card__answer--${view.answer}`}>
          {ANSWER_WORDS[view.answer]}
        </Text>
      </View>
      {view.monthly ? <Text className="class-card__monthly">{`测算：${view.monthly}`}</Text> : null}
      {view.monthlyLacks.length > 0 ? (
        <View id={`${id}-monthly-lacks`}>
          <Text className="finding__line">金额还没有算定，还差什么：</Text>
          <Lacks id={`${id}-monthly`} lacks={view.monthlyLacks} onAsk={onAsk} />
        </View>
      ) : null}
      <Text className="finding__line">{findingCounts(view.findings)}</Text>
      <Findings id={id} findings={others} onAsk={onAsk} />
      {isWhole ? <Findings id={`${id}-met`} findings={met} /> : null}
      {!isWhole && met.length > 0 ? (
        <Disclosure
          id={`${id}-met`}
          label={`符合的 ${met.length} 条`}
          name={`${view.title}，符合的 ${met.length} 条`}
        >
          <Findings id={`${id}-met`} findings={met} />
        </Disclosure>
      ) : null}
    </Card>
  );
}
