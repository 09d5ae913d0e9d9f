import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/button/button';
import { Disclosure } from '@/components/disclosure/disclosure';
import { StillWrong } from '@/components/first-error/still-wrong';
import { useFirstError } from '@/components/first-error/use-first-error';
import { Steps } from '@/components/steps/steps';
import { useObservable } from '@/hooks/use-observable';
import { display } from '@/services/display';
import type { Draft } from '../draft/draft';
import type { Problems } from '../draft/first-problem';
import { FIELDS_OF_PART } from './fields-of-part';
import type { Question } from './question';
import { questionsOf } from './question-list';
import { REVIEW } from './review.question';
import { indexOfPart, problemsOf, type Step, stepsOf } from './steps-of';

/** Why it is asked: a short sentence, in 长辈模式 behind a tap. */
function Why({ why, isElder }: { readonly why: string; readonly isElder: boolean }) {
  if (!isElder) return <Text className="body body--soft">{`为什么问：${why}`}</Text>;
  return (
    <Disclosure id="why" label="为什么问">
      <Text className="body">{why}</Text>
    </Disclosure>
  );
}

/** What stands above the fields: how far, what is asked, why. */
function Heading({ step, draft, isElder }: { step: Step; draft: Draft; isElder: boolean }) {
  const { question, parts, questionNumber } = step;
  const title = (isElder ? parts[0]?.title : undefined) ?? question.title;
  return (
    <View className="stack">
      {draft.isChange ? null : <Steps current={questionNumber} total={questionsOf(draft).length} />}
      <Text className="title questions__title">{title(draft)}</Text>
      {question.id === REVIEW ? (
        <Text className="body body--soft">{question.why(draft)}</Text>
      ) : (
        <Why key={parts[0]?.id} why={question.why(draft)} isElder={isElder} />
      )}
    </View>
  );
}

interface QuestionScreenProps {
  readonly draft: Draft;
  change(answers: Partial<Draft>): void;
  moveTo(part: string): void;
  /** The last screen. */
  review(ways: { edit(question: Question): void; goBack(): void }): ReactNode;
}

/** One screen of the application and the way on and back. */
export function QuestionScreen({ draft, change, moveTo, review }: QuestionScreenProps) {
  const { isElder } = useObservable(display);
  const [tries, setTries] = useState(0);
  const [isMending, setMending] = useState(draft.isChange ?? false);
  useFirstError(tries);

  const steps = stepsOf(draft, isElder);
  const index = indexOfPart(steps, draft.at);
  const step = steps[index];
  if (!step) return null;

  const show = (part: string) => {
    setTries(0);
    moveTo(part);
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  const showStep = (at: number) => {
    const part = steps[at]?.parts[0];
    if (part) show(part.id);
  };
  const found = problemsOf(step, draft);
  const goOn = () => {
    if (Object.keys(found).length > 0) return setTries(tries + 1);
    const next = steps[index + 1];
    if (isMending && next?.question.id !== step.question.id) {
      setMending(draft.isChange ?? false);
      show(REVIEW);
    } else showStep(index + 1);
  };
  const edit = (question: Question) => {
    setMending(true);
    const first = steps.find((other) => other.question.id === question.id)?.parts[0];
    if (first) show(first.id);
  };

  const problems: Problems = tries > 0 ? found : {};
  const isReview = step.question.id === REVIEW;
  const isInMemberForm = step.parts.some(({ id }) => id === 'members') && draft.openMember !== undefined;
  const hasWayBack = index > 0 && (!isMending || steps[index - 1]?.question.id === step.question.id);
  const parts = isInMemberForm ? step.parts.filter(({ id }) => id === 'members') : step.parts;
  return (
    <View className="stack stack--loose">
      {isInMemberForm ? null : <Heading step={step} draft={draft} isElder={isElder} />}
      {isReview
        ? review({ edit, goBack: () => showStep(index - 1) })
        : parts.map(({ id }) => {
            const Fields = FIELDS_OF_PART[id];
            return Fields ? <Fields key={id} draft={draft} problems={problems} change={change} /> : null;
          })}
      {isReview || isInMemberForm ? null : (
        <View className="stack">
          {isElder && Object.keys(problems).length < 2 ? null : <StillWrong problems={problems} />}
          <Button id="next" onPress={goOn}>
            {isMending ? '改好了' : '下一步'}
          </Button>
          {hasWayBack ? (
            <Button id="previous" kind="secondary" onPress={() => showStep(index - 1)}>
              上一步
            </Button>
          ) : null}
        </View>
      )}
    </View>
  );
}
