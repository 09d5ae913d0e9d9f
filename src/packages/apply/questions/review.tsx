import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ChooseMany } from '@/components/choices/choices';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Notice } from '@/components/notice/notice';
import type { FieldProblem } from '@/contracts/failures';
import type { Draft } from '../draft/draft';
import { readApplication } from '../draft/to-application';
import type { FieldsProps } from './fields';
import type { Question } from './question';
import { QUESTIONS } from './question-list';
import { problemsOfQuestion, questionOfPath } from './steps-of';
import type { Submission } from './use-submission';

interface ReviewProps extends FieldsProps {
  readonly submission: Submission;
  /** Goes back to a question; from there the way leads here again. */
  edit(question: Question): void;
}

const PROMISE = [
  { value: 'true', text: '上面填的都是真实的。如果有假，我愿意退回领到的钱物，并承担责任。' },
] as const;

/** Which questions still lack something: by their own rules, or because the office's side said so. */
export function questionsToMend(draft: Draft, said: readonly FieldProblem[]): Set<string> {
  const ids = new Set<string>();
  for (const question of QUESTIONS)
    if (question.id !== 'review' && Object.keys(problemsOfQuestion(question, draft)).length > 0)
      ids.add(question.id);
  for (const { path } of said) {
    const question = questionOfPath(path);
    if (question && question.id !== 'review') ids.add(question.id);
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

/** The last screen: every answer once more, the promise, and handing in. */
export function Review({ draft, problems, change, submission, edit }: ReviewProps) {
  const toMend = questionsToMend(draft, submission.failure?.fields ?? []);
  const [isPromiseMissed, setPromiseMissed] = useState(false);
  const submit = () => {
    setPromiseMissed(!draft.promise);
    if (!draft.promise) return;
    const read = readApplication(draft);
    if (read.ok) void submission.submit(read.application, draft.unanswered);
  };
  return (
    <View className="stack stack--loose">
      <Card>
        {QUESTIONS.filter(({ id }) => id !== 'review').map((question) => (
          <Answer
            key={question.id}
            question={question}
            draft={draft}
            needsMending={toMend.has(question.id)}
            onEdit={() => edit(question)}
          />
        ))}
      </Card>
      <ChooseMany
        id="promise"
        label="请您确认"
        options={PROMISE}
        values={draft.promise ? ['true'] : []}
        error={
          problems.promise ??
          (isPromiseMissed && !draft.promise ? '请先在这里点一下，打上勾，再提交' : undefined)
        }
        onChange={(values) => change({ promise: values.length > 0 })}
      />
      {toMend.size > 0 ? (
        <Notice id="review-unfinished" tone="warn" title="还有问题没填好">
          上面写着“还没填好”的，点“改”补上就能提交。
        </Notice>
      ) : null}
      {submission.failure ? <FailureBox failure={submission.failure} /> : null}
      <Text className="body body--soft">
        提交时微信会问能不能给您发消息，选“允许”就能收到办理进度；不允许也能提交。
      </Text>
      <Button
        id="submit"
        disabled={toMend.size > 0}
        busy={submission.isRunning}
        busyText="正在提交，请不要关…"
        onPress={submit}
      >
        {submission.failure ? '再提交一次' : '提交申请'}
      </Button>
    </View>
  );
}
