import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import type { FieldProblem } from '@/contracts/failures';
import type { Draft } from '../draft/draft';
import type { Question } from './question';
import { answeredQuestionsOf } from './question-list';
import { REVIEW } from './review.question';
import { problemsOfQuestion, questionOfPath } from './steps-of';

/** Which questions still lack something: by their own rules, or because the office's side said so. */
export function questionsToMend(draft: Draft, said: readonly FieldProblem[]): Set<string> {
  const ids = new Set<string>();
  for (const question of answeredQuestionsOf(draft))
    if (Object.keys(problemsOfQuestion(question, draft)).length > 0) ids.add(question.id);
  for (const { path } of said) {
    const question = questionOfPath(path, draft);
    if (question && question.id !== REVIEW) ids.add(question.id);
  }
  return ids;
}

function Answer(props: { question: Question; draft: Draft; needsMending: boolean; onEdit(): void }) {
  const { question, draft, needsMending, onEdit } = props;
  const lines = question.summary(draft);
  return (
    <View className={`review__answer ${needsMending ? 'review__answer--wrong' : ''}`}>
      <View className="review__words">
        <Text className="body body--soft">{question.title(draft)}</Text>
        {lines.map((line) => (
          <Text key={line} className="body body--strong">
            {line}
          </Text>
        ))}
        {needsMending ? <Text className="review__mend">还没填好，请点“改”</Text> : null}
      </View>
      <Button
        id={`edit-${question.id}`}
        kind="quiet"
        className="review__edit"
        label={`改：${question.title(draft)}`}
        onPress={onEdit}
      >
        改
      </Button>
    </View>
  );
}

interface AnswersProps {
  readonly draft: Draft;
  readonly toMend: ReadonlySet<string>;
  /** Goes back to a question; from there the way leads here again. */
  edit(question: Question): void;
}

/** Every answer once more, each with a way to change it. */
export function Answers({ draft, toMend, edit }: AnswersProps) {
  return (
    <Card>
      {answeredQuestionsOf(draft).map((question) => (
        <Answer
          key={question.id}
          question={question}
          draft={draft}
          needsMending={toMend.has(question.id)}
          onEdit={() => edit(question)}
        />
      ))}
    </Card>
  );
}
