import { Text, View } from '@tarojs/components';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { Shell } from '@/components/shell/shell';
import type { Programme } from '@/domain/household/programme';
import { useRoute } from '@/hooks/use-route';
import { CarriedOffer } from './carried-offer';
import { QuestionScreen } from './question-screen';
import { Review } from './review';
import './index.scss';
import { TwoDrafts } from './two-drafts';
import { useCarried } from './use-carried';
import { useDraft } from './use-draft';

const TITLE: Readonly<Record<Programme, string>> = { lowIncome: '申请救助', temporaryAid: '急难救助' };

function Filling({ programme }: { readonly programme: Programme }) {
  const held = useDraft(programme);
  const carried = useCarried(held);
  const { draft, choice, takenFrom } = held;
  if (!draft) return <Loading />;
  if (choice) return <TwoDrafts held={held} choice={choice} draft={draft} />;
  if (carried.isAsking) return <CarriedOffer {...carried} />;
  return (
    <View className="stack stack--loose">
      {held.isKept ? null : <Notice tone="warn" title="手机没能存住刚才填的，请先不要关掉，填完直接提交。" />}
      {carried.areIn ? (
        <Notice id="carried-in" title="测一测答过的，已经填上了">
          填到那里时看看对不对，不对就改。
        </Notice>
      ) : null}
      {takenFrom ? (
        <Notice id="draft-taken" title="接着上次的填">
          {`上次是 ${momentInWords(takenFrom.savedAt)} 在“${takenFrom.device}”上填的。`}
        </Notice>
      ) : null}
      <QuestionScreen
        draft={draft}
        change={held.change}
        moveTo={held.moveTo}
        review={(ways) => <Review held={held} draft={draft} {...ways} />}
      />
      <Text id="not-handed-in" className="questions__kept">
        还没交。填的随时存着，中途退出、换台手机，都能接着填。
      </Text>
    </View>
  );
}

/** Filling in the application, or the short cut of who cannot wait. */
export default function Questions() {
  const { programme = 'lowIncome' } = useRoute();
  return (
    <Shell title={TITLE[programme]} className="questions">
      <Filling key={programme} programme={programme} />
    </Shell>
  );
}
