import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { StillWrong } from '@/components/first-error/still-wrong';
import { useFirstError } from '@/components/first-error/use-first-error';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import { TextField } from '@/components/text-field/text-field';
import { changeDeclaration } from '@/contracts/application/change-declaration';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';
import { type Problems, problemsIn } from '../draft/first-problem';
import { readApplication } from '../draft/to-application';
import { Answers, questionsToMend } from '../questions/answers';
import { Photos } from '../questions/photos';
import { PromiseField } from '../questions/promise';
import type { Question } from '../questions/question';
import { QuestionScreen } from '../questions/question-screen';
import { reviewQuestion } from '../questions/review.question';
import { problemsOfQuestion } from '../questions/steps-of';
import '../questions/index.scss';
import { type Change, type HeldChange, useChange } from './use-change';

const LONGEST_NOTE = 300;
const REVIEW_TITLE = '改好了就交上去';

interface SendingProps {
  readonly caseId: CaseId;
  readonly held: HeldChange;
  readonly change: Change;
  /** The person came to add photos. */
  readonly isForPhotos: boolean;
  edit(question: Question): void;
}

const PHOTOS_NOTE = '补交照片';

/** Every answer with a way to change it, what changed in one sentence, and sending. */
function Sending({ caseId, held, change, isForPhotos, edit }: SendingProps) {
  const { draft } = change;
  const note = change.note || (isForPhotos ? PHOTOS_NOTE : '');
  const [tries, setTries] = useState(0);
  const [areOnTheWay, setOnTheWay] = useState(false);
  const command = useCommand(changeDeclaration);
  useFirstError(tries);
  const toMend = questionsToMend(draft, command.failure?.fields ?? []);
  const missing: Problems = {
    ...problemsIn({ note: note.trim() ? undefined : '请写一句：什么变了' }),
    ...problemsOfQuestion(reviewQuestion, draft),
  };
  const problems = tries > 0 ? missing : {};

  const send = async () => {
    if (Object.keys(missing).length > 0) return setTries(tries + 1);
    const read = readApplication(draft);
    if (!read.ok) return;
    const { declaredVersion } = change;
    const outcome = await command.run({ caseId, declaredVersion, application: read.application, note });
    if (outcome?.ok) {
      await held.forget();
      await Taro.redirectTo({ url: routes.case(caseId) });
    } else if (outcome?.error.code === 'caseChanged') {
      command.clearFailure();
      held.renew();
    }
  };

  return (
    <View className="stack stack--loose">
      {held.isRenewed ? (
        <Notice id="declaration-renewed" tone="warn" title="刚才有人改过这份申请">
          下面已经换成最新的，请看看要改的还对不对，再改一次。您写的“什么变了”还在。
        </Notice>
      ) : null}
      <Answers draft={draft} toMend={toMend} edit={edit} />
      <Photos draft={draft} change={held.put} onBusyChange={setOnTheWay} isOpen={isForPhotos} />
      <TextField
        id="note"
        label="什么变了？写一句"
        hint="比如：上个月住院了，花了八千多。"
        isLong
        maxLength={LONGEST_NOTE}
        value={note}
        error={problems.note}
        onChange={held.putNote}
      />
      <PromiseField draft={draft} problems={problems} change={held.put} />
      {toMend.size > 0 ? (
        <Notice id="review-unfinished" tone="warn" title="还有问题没填好">
          上面写着“还没填好”的，点“改”补上。
        </Notice>
      ) : null}
      {command.failure ? <FailureBox failure={command.failure} /> : null}
      <StillWrong problems={problems} />
      <Button
        id="send-change"
        disabled={toMend.size > 0 || areOnTheWay}
        busy={command.isRunning}
        busyText="正在交，请不要关…"
        onPress={() => void send()}
      >
        {areOnTheWay ? '照片还在传，请等一等' : REVIEW_TITLE}
      </Button>
      <Text className="body body--soft">以前填的那份也留着，不会丢。改的还没交，民政办看不到。</Text>
    </View>
  );
}

/** Something has changed at home: the declaration once more, with a way to change each answer. */
export default function ChangePage() {
  const { caseId, photos } = useRoute();
  const held = useChange(caseId);
  const { change, failure } = held;
  return (
    <Shell title="家里情况变了" className="questions" caseId={caseId}>
      <View className="stack stack--loose">
        {failure ? <FailureBox failure={failure} onRetry={held.reload} /> : null}
        {!change && !failure ? <Loading /> : null}
        {change && caseId ? (
          <QuestionScreen
            draft={change.draft}
            change={held.put}
            moveTo={(at) => held.put({ at })}
            review={({ edit }) => (
              <Sending
                caseId={caseId}
                held={held}
                change={change}
                isForPhotos={photos !== undefined}
                edit={edit}
              />
            )}
          />
        ) : null}
      </View>
    </Shell>
  );
}
