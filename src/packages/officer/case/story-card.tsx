import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { causesWords, emergencyWords } from '../words/declared-words';
import { Fact } from './fact';
import type { OpenedCase } from './opened-case';
import './story-card.scss';

/** What brought the household into hardship, in its own words. */
export function StoryCard({ hardship, emergency }: Pick<OpenedCase, 'hardship' | 'emergency'>) {
  return (
    <Card id="story" title="遇到了什么难处">
      {emergency ? (
        <>
          <Fact name="急事" value={emergencyWords(emergency.kind)} />
          <Fact name="在哪里" value={emergency.happenedIn} />
          <Text className="story">{`“${emergency.needs}”`}</Text>
        </>
      ) : null}
      {hardship ? (
        <>
          <Fact name="困难原因" value={causesWords(hardship.causes)} />
          <Text className="story">{hardship.story ? `“${hardship.story}”` : '没有另外写。'}</Text>
        </>
      ) : null}
    </Card>
  );
}
