import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { useWords } from '@/components/words/use-words';
import type { MyCaseSummary } from '@/contracts/application/list-my-cases';
import type { Programme } from '@/domain/household/programme';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { forgetDraft, readDraft } from '@/services/draft-store';
import { routes } from '@/services/routes';
import './draft-waiting.scss';
import { fateOfSending, isUnanswered } from './unanswered-send';

/** Where throwing away stands. */
type Discarding =
  | { readonly at: 'no' | 'finding' | 'unknown' | 'asking' }
  | { readonly at: 'one is in'; readonly handedIn: MyCaseSummary };

const WORDS = {
  finding: '上次交的时候没收到回音，正在问交上了没有…',
  unknown: '上次交的时候没收到回音，这会儿网络不通，问不到交上了没有。先留着，有网了再删。',
  asking: '删了就找不回来了。真的不要了吗？',
} as const;

/** Throws nothing away that may have been handed in without the person knowing: that is looked up first. */
function useDiscarding(programme: Programme) {
  const [discarding, setDiscarding] = useState<Discarding>({ at: 'no' });
  const begin = async () => {
    if (!isUnanswered(await readDraft(programme))) return setDiscarding({ at: 'asking' });
    setDiscarding({ at: 'finding' });
    const fate = await fateOfSending(programme);
    if (fate.is === 'one is in') setDiscarding({ at: 'one is in', handedIn: fate.handedIn });
    else setDiscarding({ at: fate.is === 'unknown' ? 'unknown' : 'asking' });
  };
  return { discarding, begin, keep: () => setDiscarding({ at: 'no' }) };
}

const OF: Readonly<
  Record<Programme, { readonly title: string; readonly url: string; readonly prefix: string }>
> = {
  lowIncome: { title: '有一份申请没填完', url: routes.questions, prefix: '' },
  temporaryAid: { title: '急难救助没填完', url: routes.emergency, prefix: 'emergency-' },
};

const handedInWords = ({ caseNumber, submittedAt }: MyCaseSummary): string =>
  `您有一份已经交上去了：申请编号 ${spokenCaseNumber(caseNumber)}，${momentInWords(submittedAt)} 交的。手机里这份要是同一份，可以放心删。`;

/**
 * Says that an application lies unfinished on this phone; leads back to it, or throws it away after asking. What
 * keeps it stands where the finger was, so that a double tap throws nothing away.
 */
export function DraftWaiting({ programme }: { readonly programme: Programme }) {
  const { discarding, begin, keep } = useDiscarding(programme);
  const { title, url, prefix } = OF[programme];
  const why = useWords('这份没填完，民政办还看不到。接着填，填好了再交。', '接着填，填好再交。');
  const said = discarding.at === 'no' ? why : discarding.at === 'one is in' ? '' : WORDS[discarding.at];
  const handedIn = discarding.at === 'one is in' ? discarding.handedIn : undefined;
  return (
    <View id={`${prefix}draft-waiting`} className="draft-waiting">
      <View className="draft-waiting__head">
        <Text className="draft-waiting__mark">还没交</Text>
        <Text className="draft-waiting__title">{title}</Text>
      </View>
      <View {...accessible({ role: 'status', live: 'polite' })}>
        <Text className="draft-waiting__text">{handedIn ? handedInWords(handedIn) : said}</Text>
      </View>
      <View className="stack draft-waiting__ways">
        {handedIn ? (
          <Button
            id={`${prefix}open-handed-in`}
            kind="secondary"
            onPress={() => void Taro.navigateTo({ url: routes.case(handedIn.caseId) })}
          >
            看交上去的那份
          </Button>
        ) : null}
        {discarding.at === 'asking' || handedIn ? (
          <>
            <Button
              id={`${prefix}confirm-discard-draft`}
              kind="quiet"
              onPress={() => void forgetDraft(programme)}
            >
              真的不要了，都删掉
            </Button>
            <Button id={`${prefix}keep-draft`} onPress={keep}>
              留着，不删
            </Button>
          </>
        ) : (
          <>
            <Button id={`${prefix}continue-draft`} onPress={() => void Taro.navigateTo({ url })}>
              接着填
            </Button>
            <Button
              id={`${prefix}discard-draft`}
              kind="quiet"
              busy={discarding.at === 'finding'}
              onPress={() => void begin()}
            >
              不要了，删掉重填
            </Button>
          </>
        )}
      </View>
    </View>
  );
}
