import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import { Steps } from '@/components/steps/steps';
import { useObservable } from '@/hooks/use-observable';
import { display } from '@/services/display';
import type { Draft } from '../draft/draft';
import type { Problems } from '../draft/first-problem';
import { FIELDS_OF_PART } from './fields-of-part';
import './index.scss';
import type { Question } from './question';
import { QUESTIONS } from './question-list';
import { Review } from './review';
import { indexOfPart, problemsOf, type Step, stepsOf } from './steps-of';
import { type DraftOnPhone, useDraft } from './use-draft';
import { useSubmission } from './use-submission';

const TITLE = '申请救助';
const REVIEW = 'review';

/** What stands above the fields: how far, what is asked, why. */
function Heading({ step, draft, isElder }: { step: Step; draft: Draft; isElder: boolean }) {
  const { question, parts } = step;
  const title = (isElder ? parts[0]?.title : undefined) ?? question.title;
  return (
    <View className="stack">
      <Steps current={step.questionNumber} total={QUESTIONS.length} />
      <Text className="title questions__title">{title(draft)}</Text>
      <Text className="body body--soft">{question.why}</Text>
    </View>
  );
}

interface QuestionScreenProps {
  readonly phone: DraftOnPhone;
  readonly draft: Draft;
}

/** One screen of the application and the way on and back. */
function QuestionScreen({ phone, draft }: QuestionScreenProps) {
  const { isElder } = useObservable(display);
  const [hasTried, setTried] = useState(false);
  const [isMending, setMending] = useState(false);
  const submission = useSubmission(phone.noteSending);

  const steps = stepsOf(draft, isElder);
  const index = indexOfPart(steps, draft.at);
  const step = steps[index];
  if (!step) return null;

  const show = (part: string) => {
    setTried(false);
    phone.moveTo(part);
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  const showStep = (at: number) => {
    const part = steps[at]?.parts[0];
    if (part) show(part.id);
  };
  const goOn = () => {
    setTried(true);
    if (Object.keys(problemsOf(step, draft)).length > 0) return;
    const next = steps[index + 1];
    if (isMending && next?.question.id !== step.question.id) {
      setMending(false);
      show(REVIEW);
    } else showStep(index + 1);
  };
  const edit = (question: Question) => {
    setMending(true);
    const part = question.parts[0];
    if (part) show(part.id);
  };

  const problems: Problems = hasTried ? problemsOf(step, draft) : {};
  const fields = { draft, problems, change: phone.change };
  const isReview = step.question.id === REVIEW;
  const isInMemberForm = step.parts.some(({ id }) => id === 'members') && draft.openMember !== undefined;
  return (
    <View className="stack stack--loose">
      {isInMemberForm ? null : <Heading step={step} draft={draft} isElder={isElder} />}
      {isReview ? (
        <Review {...fields} submission={submission} edit={edit} />
      ) : (
        step.parts.map(({ id }) => {
          const Fields = FIELDS_OF_PART[id];
          return Fields ? <Fields key={id} {...fields} /> : null;
        })
      )}
      {isInMemberForm ? null : (
        <View className="stack">
          {Object.keys(problems).length > 0 ? (
            <Text className="body body--strong questions__still-wrong">上面有红字的地方，请补一下。</Text>
          ) : null}
          {isReview ? null : (
            <Button id="next" onPress={goOn}>
              {isMending ? '改好了' : '下一步'}
            </Button>
          )}
          {index > 0 && !submission.isRunning ? (
            <Button id="previous" kind="secondary" onPress={() => showStep(index - 1)}>
              上一步
            </Button>
          ) : null}
        </View>
      )}
    </View>
  );
}

/** Filling in the application. */
export default function Questions() {
  const phone = useDraft();
  const { draft } = phone;
  return (
    <Shell title={TITLE} className="questions">
      {draft ? (
        <View className="stack stack--loose">
          {phone.isKept ? null : (
            <Notice tone="warn" title="手机没能存住刚才填的，请先不要关掉，填完直接提交。" />
          )}
          <QuestionScreen phone={phone} draft={draft} />
          <Text className="questions__kept">填的内容存在这个手机里，没有提交。中途退出，回来接着填。</Text>
        </View>
      ) : (
        <Loading />
      )}
    </Shell>
  );
}
