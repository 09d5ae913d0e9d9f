import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words/use-words';
import { forgetDraft, readDraft } from '@/services/draft-store';
import { routes } from '@/services/routes';
import './draft-waiting.scss';
import { fateOf, unansweredOf } from './unanswered-send';

/**
 * Where throwing away stands: not wanted, being found out whether it was handed in, that not to be found out, or to
 * be confirmed.
 */
type Discarding = 'no' | 'finding' | 'unknown' | 'asking';

/** Throws nothing away that may have been handed in: what was sent without an answer is asked about first. */
function useDiscarding() {
  const [discarding, setDiscarding] = useState<Discarding>('no');
  const begin = async () => {
    const sent = unansweredOf(await readDraft());
    if (!sent) return setDiscarding('asking');
    setDiscarding('finding');
    const fate = await fateOf(sent);
    if (fate.is !== 'in') return setDiscarding(fate.is === 'refused' ? 'asking' : 'unknown');
    await forgetDraft();
    const { caseId, caseNumber } = fate.submitted;
    await Taro.navigateTo({ url: routes.submittedBefore(caseId, caseNumber) });
  };
  return { discarding, begin, keep: () => setDiscarding('no') };
}

/**
 * Says that an application lies unfinished on this phone; leads back to it, or throws it away after asking. What
 * keeps it stands where the finger was, so that a double tap throws nothing away.
 */
export function DraftWaiting() {
  const { discarding, begin, keep } = useDiscarding();
  const why = useWords('这份没填完，民政办还看不到。接着填，填好了再交。', '接着填，填好再交。');
  return (
    <View id="draft-waiting" className="draft-waiting">
      <View className="draft-waiting__head">
        <Text className="draft-waiting__mark">还没交</Text>
        <Text className="draft-waiting__title">有一份申请没填完</Text>
      </View>
      <View {...accessible({ role: 'status', live: 'polite' })}>
        <Text className="draft-waiting__text">
          {discarding === 'finding' ? '上次交的时候没收到回音，正在问交上了没有…' : null}
          {discarding === 'unknown'
            ? '上次交的时候没收到回音，这会儿网络不通，问不到交上了没有。先留着，有网了再删。'
            : null}
          {discarding === 'asking' ? '删了就找不回来了。真的不要了吗？' : null}
          {discarding === 'no' ? why : null}
        </Text>
      </View>
      <View className="stack draft-waiting__ways">
        {discarding === 'asking' ? (
          <>
            <Button id="confirm-discard-draft" kind="quiet" onPress={() => void forgetDraft()}>
              真的不要了，都删掉
            </Button>
            <Button id="keep-draft" onPress={keep}>
              留着，不删
            </Button>
          </>
        ) : (
          <>
            <Button id="continue-draft" onPress={() => void Taro.navigateTo({ url: routes.questions })}>
              接着填
            </Button>
            <Button
              id="discard-draft"
              kind="quiet"
              busy={discarding === 'finding'}
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
