import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { MoreRows } from '@/components/more-rows/more-rows';
import type { FindingView, LackView } from '@/contracts/assessment/sheet-view';
import { ANSWER_WORDS } from './words';

export interface Asking {
  readonly id: string;
  /** Everything stands open: on a wide window and for paper. */
  readonly isWhole: boolean;
  /** Takes the officer to a question of the form; missing where nothing can be filled in. */
  onAsk?(question: string, about: string | undefined): void;
}

/** A large family lacks the same of everybody. */
const LACKS_AT_ONCE = 4;

type LacksProps = Asking & { readonly lacks: readonly LackView[]; readonly atOnce?: number };

/** What an answer or an amount waits for, each with the way to its question where there is one. */
export function Lacks({ id, lacks, atOnce = LACKS_AT_ONCE, isWhole, onAsk }: LacksProps) {
  if (lacks.length === 0) return null;
  const ask = onAsk;
  return (
    <MoreRows
      id={`${id}-lacks`}
      name="还差什么"
      atOnce={atOnce}
      isWhole={isWhole}
      rows={lacks.map(({ text, question, about }, index) => (
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
    />
  );
}

/** One condition: what came of it, by how much it is missed, what it waits for, and the article. */
export function Finding({ finding, ...asking }: Asking & { readonly finding: FindingView }) {
  return (
    <View className="finding">
      <Text className="finding__title">{`${ANSWER_WORDS[finding.answer]}：${finding.title}`}</Text>
      {finding.numbers ? <Text className="finding__line">{finding.numbers}</Text> : null}
      {finding.missedBy ? <Text className="finding__missed">{finding.missedBy}</Text> : null}
      <Lacks {...asking} lacks={finding.lacks} />
      <Text className="finding__article">{`依据${finding.article}`}</Text>
    </View>
  );
}
