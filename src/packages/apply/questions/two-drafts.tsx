import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { Instant } from '@/domain/kernel/instant';
import type { Draft } from '../draft/draft';
import type { Question } from './question';
import { differingQuestions } from './steps-of';
import type { ChoiceThere, DraftChoice, HeldDraft } from './use-draft';

/** What one of two drafts says where they differ. */
function Differing({ draft, questions }: { draft: Draft; questions: readonly Question[] }) {
  return (
    <View className="stack">
      {questions.map((question) => {
        const lines = question.summary(draft);
        return (
          <View key={question.id}>
            <Text className="body body--soft">{question.title(draft)}</Text>
            <Text className="body body--strong">{lines.length > 0 ? lines.join('；') : '还没填'}</Text>
          </View>
        );
      })}
    </View>
  );
}

const savedWords = (device: string, at: string): string =>
  `${momentInWords(at as Instant)} 存的，在“${device}”上`;

type Ways = Pick<HeldDraft, 'chooseHere' | 'chooseThere'>;

function OnlyThere({ choice, chooseHere, chooseThere }: Ways & { choice: ChoiceThere<'onlyThere'> }) {
  return (
    <View className="stack stack--loose">
      <Notice id="draft-elsewhere" tone="warn" title="您在别的手机上填过一份，还没交">
        {`${savedWords(choice.cloud.device, choice.cloud.savedAt)}。接着填，不用从头来。`}
      </Notice>
      <Button id="take-there" onPress={chooseThere}>
        接着填那一份
      </Button>
      <Button id="keep-here" kind="secondary" onPress={chooseHere}>
        不要那份，从头填
      </Button>
    </View>
  );
}

function Both(props: Ways & { choice: ChoiceThere<'both'>; draft: Draft }) {
  const { choice, draft, chooseHere, chooseThere } = props;
  const questions = differingQuestions(draft, choice.there);
  return (
    <View className="stack stack--loose">
      <Notice id="drafts-differ" tone="warn" title="这份申请，两台手机上填得不一样">
        两份都还没交，也都没丢。请看看哪份对，选一份接着填。
      </Notice>
      <Card title="这台手机上的">
        <Text className="body body--soft">{`${momentInWords(draft.savedAt as Instant)} 存的`}</Text>
        <Differing draft={draft} questions={questions} />
      </Card>
      <Button id="keep-here" onPress={chooseHere}>
        用这台手机上的
      </Button>
      <Card title={`“${choice.cloud.device}”上的`}>
        <Text className="body body--soft">{`${momentInWords(choice.cloud.savedAt)} 存的`}</Text>
        <Differing draft={choice.there} questions={questions} />
      </Card>
      <Button id="take-there" kind="secondary" onPress={chooseThere}>
        {`用“${choice.cloud.device}”上的`}
      </Button>
      <Text className="body body--soft">选了以后，另一份就不留了。</Text>
    </View>
  );
}

function GoneThere({ chooseHere, chooseThere }: Ways) {
  return (
    <View className="stack stack--loose">
      <Notice id="draft-gone" tone="warn" title="这份已经在别的手机上交了，或者删了">
        交了的，在“我的申请”里能看到，不用再交。
      </Notice>
      <Button id="take-there" onPress={chooseThere}>
        这里的也不要了
      </Button>
      <Button id="keep-here" kind="secondary" onPress={chooseHere}>
        留着，接着填
      </Button>
    </View>
  );
}

/** Shows both drafts and lets the person choose; until then both are kept. */
export function TwoDrafts({ held, choice, draft }: { held: Ways; choice: DraftChoice; draft: Draft }) {
  const { chooseHere, chooseThere } = held;
  const ways = { chooseHere, chooseThere };
  if (choice.is === 'goneThere') return <GoneThere {...ways} />;
  if (choice.is === 'onlyThere') return <OnlyThere choice={choice} {...ways} />;
  return <Both choice={choice} draft={draft} {...ways} />;
}
