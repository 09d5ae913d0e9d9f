import { see } from '../see';
import { answerAll, OLD_AND_ALONE } from '../walks/check-to-application';
import type { Studio } from './studio';

/** 「测一测」 and the policies. */
export function takeRules(studio: () => Studio): void {
  test('what may fit, and the policies', async () => {
    const resident = await studio().sitter('luo-shili');
    const { hand } = resident;
    await hand.tap('open-check');
    await answerAll(hand, OLD_AND_ALONE, async (tile) => {
      if (tile.startsWith('who')) await resident.take('check');
    });
    await see(hand, '可能符合“特困供养”');
    await resident.take('check-result');
    await hand.tap('policy-subsistenceAllowance');
    await see(hand, '举个例子');
    await resident.take('policy', { from: 'amounts' });
    await hand.tap('open-notice');
    await see(hand, '一、要符合的条件');
    await resident.take('notice');
  });
}
