import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { StillWrong } from '@/components/first-error/still-wrong';
import { useFirstError } from '@/components/first-error/use-first-error';
import { Notice } from '@/components/notice/notice';
import { onNetworkBack } from '@/services/network';
import type { CallFailure } from '@/services/outcome';
import { keepOwnDetails } from '@/services/own-details';
import { routes } from '@/services/routes';
import type { Draft } from '../draft/draft';
import type { Problems } from '../draft/first-problem';
import { ownDetailsIn } from '../draft/own-details';
import { readApplication } from '../draft/to-application';
import { WhereItGoes } from '../routing/where-it-goes';
import { Answers, questionsToMend } from './answers';
import { Photos } from './photos';
import { PromiseField, PromiseWords } from './promise';
import { type Question, say } from './question';
import { residenceQuestion } from './residence.question';
import { reviewQuestion } from './review.question';
import { problemsOfQuestion } from './steps-of';
import { ToldOtherwiseNotice } from './told-otherwise-notice';
import type { HeldDraft } from './use-draft';
import { useSubmission } from './use-submission';

interface ReviewProps {
  readonly held: HeldDraft;
  readonly draft: Draft;
  /** Goes back to a question; from there the way leads here again. */
  edit(question: Question): void;
  /** Goes to the screen before. */
  goBack(): void;
}

/** What went wrong with handing in, and what to do then. */
function NotHandedIn({ failure }: { readonly failure: CallFailure | undefined }) {
  if (!failure) return null;
  return (
    <View className="stack">
      <FailureBox failure={failure} />
      {failure.code === 'offline' ? (
        <Text id="will-try-again" className="body body--strong">
          先不要关，手机一有网，会自动再交一次。
        </Text>
      ) : null}
      {failure.code === 'personHasOpenCase' ? (
        <Button id="open-cases" kind="secondary" onPress={() => void Taro.navigateTo({ url: routes.cases })}>
          看我的申请
        </Button>
      ) : null}
    </View>
  );
}

/** The last screen: every answer once more, the promise, and handing in. */
export function Review({ held, draft, edit, goBack }: ReviewProps) {
  const submission = useSubmission(held);
  const [tries, setTries] = useState(0);
  const [areOnTheWay, setOnTheWay] = useState(false);
  useFirstError(tries);
  const toMend = questionsToMend(draft, submission.failure?.fields ?? []);
  const problems: Problems = tries > 0 ? problemsOfQuestion(reviewQuestion, draft) : {};

  const isUrgent = draft.programme === 'temporaryAid';
  const submit = (how: 'submit' | 'submitAgain', promised: Draft = draft) => {
    const read = readApplication(promised);
    if (!read.ok) return;
    void keepOwnDetails(ownDetailsIn(promised));
    void submission[how](read.application, promised.unanswered);
  };
  const again = useRef(submit);
  again.current = submit;
  const isWaiting = submission.failure?.code === 'offline' && draft.promise;
  useEffect(() => (isWaiting ? onNetworkBack(() => again.current('submitAgain')) : undefined), [isWaiting]);

  const press = () => {
    if (draft.promise) return submit('submit');
    if (!isUrgent) return setTries(tries + 1);
    held.change({ promise: true });
    submit('submit', { ...draft, promise: true });
  };
  const fields = { draft, problems, change: held.change };
  return (
    <View className="stack stack--loose">
      <Answers draft={draft} toMend={toMend} edit={edit} />
      <ToldOtherwiseNotice draft={draft} change={held.change} editAddress={() => edit(residenceQuestion)} />
      <WhereItGoes draft={draft} />
      <Photos draft={draft} change={held.change} onBusyChange={setOnTheWay} />
      {isUrgent ? <PromiseWords draft={draft} /> : <PromiseField {...fields} />}
      {toMend.size > 0 ? (
        <Notice id="review-unfinished" tone="warn" title="还有问题没填好">
          上面写着“还没填好”的，点“改”补上就能提交。
        </Notice>
      ) : null}
      <NotHandedIn failure={submission.failure} />
      <Text className="body body--soft">
        {say(
          draft,
          '提交时微信会问能不能给您发消息，选“允许”就能收到办理进度；不允许也能提交。',
          '提交时微信会问能不能给您发消息，选“允许”，您就能收到办理进度。申请人那边，民政办会另外告诉他。',
        )}
      </Text>
      <StillWrong problems={problems} />
      <Button
        id="submit"
        disabled={toMend.size > 0 || areOnTheWay}
        busy={submission.isRunning}
        busyText="正在提交，请不要关…"
        onPress={press}
      >
        {areOnTheWay
          ? '照片还在传，请等一等'
          : submission.failure
            ? '再提交一次'
            : isUrgent
              ? '都是真的，提交申请'
              : '提交申请'}
      </Button>
      {submission.isRunning ? null : (
        <Button id="previous" kind="secondary" onPress={goBack}>
          上一步
        </Button>
      )}
    </View>
  );
}
