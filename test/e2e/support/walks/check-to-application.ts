import type { VillageCode } from '@/domain/kernel/region';
import { fillIn } from '../answers';
import type { Face, Phone } from '../face';
import type { Hand } from '../hand';
import { somebodyAlone } from '../households';
import { see, seeNoMore } from '../see';

const PERSON = 'li-yangli';
const FORM = somebodyAlone(71);
const UNCLEAR = 'unclear';

/** The tiles that somebody old and alone without income taps, question by question. */
export const OLD_AND_ALONE = [
  'place-990101',
  'area-rural',
  'people-1',
  'who-elder',
  'lately-none',
  'income-0-0',
  'spending-0-0',
  'savings-under10k',
  'property-none',
  'relatives-none',
];
/** Two people after a fire who know little else. */
const AFTER_A_FIRE = [
  ...['place', 'area'].map((question) => `${question}-${UNCLEAR}`),
  'people-2',
  'who-unclear',
  'lately-fire',
  ...['income', 'spending', 'savings'].map((question) => `${question}-${UNCLEAR}`),
  'property-car',
  'relatives-unclear',
];
/** Somebody alone in the country who says nothing else. */
const IN_THE_COUNTRY = [
  'place-990101',
  'area-rural',
  'people-1',
  'who-unclear',
  'lately-none',
  ...['income', 'spending', 'savings', 'property', 'relatives'].map((question) => `${question}-${UNCLEAR}`),
];
const OTHER = 'luo-shili';
const IN_TOWN = somebodyAlone(72);
const TOWN = '990101100001' as VillageCode;
const CHOSEN = '✓';

/** Answers every question by its tile, from the first to the result. */
export async function answerAll(
  hand: Hand,
  tiles: readonly string[],
  onAnswered?: (tile: string) => Promise<void>,
): Promise<void> {
  for (const [index, tile] of tiles.entries()) {
    await see(hand, `第 ${index + 1} 步，共 ${tiles.length} 步`);
    await hand.tap(tile);
    await onAnswered?.(tile);
    await hand.tap('next');
  }
}

/**
 * 「测一测」 without a network and without a name, on into an application that keeps the answers; then the policies.
 * `setOnline` gives and takes the telephone's network.
 */
export function walkCheckToApplication(
  face: () => Face,
  setOnline: (phone: Phone, isOnline: boolean) => Promise<void>,
): void {
  let phone: Phone;

  beforeAll(async () => {
    phone = await face().personAt(PERSON);
  });

  test('ten questions are answered without a network, and nothing is a no', async () => {
    const { hand } = phone;
    await hand.tap('open-check');
    await see(hand, '家在哪里');
    await hand.tap('next');
    await see(hand, '说不准的，选“不清楚”');
    await face().look('测一测，没有选', phone);
    await setOnline(phone, false);
    await answerAll(hand, OLD_AND_ALONE, (tile) => face().look(`测一测 ${tile}`, phone));
    await see(hand, '可能符合“特困供养”、“低保”');
    await see(hand, '谁家有困难都可以申请');
    await face().look('测一测的结果', phone);
    await hand.tap('unlikely');
    await see(hand, '最近没有出急事');
    await face().look('测一测的结果，全打开', phone);
  });

  test('the way back keeps the answers, and they can be changed', async () => {
    const { hand } = phone;
    await hand.tap('change-answers');
    await see(hand, '第 10 步，共 10 步');
    expect(await hand.text('relatives-none')).toContain(CHOSEN);
    await hand.tap('relatives-able');
    await hand.tap('next');
    await see(hand, '可能符合“低保”');
    await hand.tap('change-answers');
    await hand.tap('relatives-none');
    await hand.tap('next');
    await see(hand, '可能符合“特困供养”');
    await setOnline(phone, true);
  });

  test('one tap carries the answers into an application', async () => {
    const { hand } = phone;
    await hand.tap('carry-on');
    await see(hand, '测一测答过的，已经填上了');
    await face().look('申请，带着测一测的回答', phone);
    await fillIn(hand, FORM, { until: 'situation' });
    await hand.tap('next');
    await see(hand, '家里还有谁一起生活');
    expect(await hand.text('household-alone')).toContain(CHOSEN);
    await fillIn(hand, FORM, { from: 'members', until: 'members' });
    await hand.tap('next');
    await see(hand, '遇到了什么困难');
    expect(await hand.text('causes-oldAge')).toContain(CHOSEN);
  });

  test('closed and opened, the answers of 测一测 are gone and the application is still there', async () => {
    const { hand } = phone;
    await phone.open();
    await see(hand, '有一份申请没填完');
    await hand.tap('open-check');
    await see(hand, '第 1 步，共 10 步');
    expect(await hand.text('place-990101')).not.toContain(CHOSEN);
  });

  test('an application that is there already is never overwritten: the person is asked, and keeps what it says', async () => {
    const { hand } = phone;
    await answerAll(hand, AFTER_A_FIRE);
    await hand.tap('carry-on');
    await see(hand, '您有一份没填完的申请');
    await face().look('测一测，已有没填完的', phone);
    await hand.tap('carried-fill-in');
    await see(hand, '遇到了什么困难');
    await hand.tap('previous');
    await see(hand, '家里还有谁一起生活');
    expect(await hand.text('household-alone')).toContain(CHOSEN);
  });

  test('what cannot wait goes on as an emergency, with what happened', async () => {
    const { hand } = phone;
    await phone.open();
    await hand.tap('open-check');
    await answerAll(hand, AFTER_A_FIRE);
    await see(hand, '是急事，先申请急难救助');
    await see(hand, '弄清这几样，就好说了');
    await face().look('测一测的结果，还缺信息', phone);
    await hand.tap('carry-emergency');
    await see(hand, '出了什么急事');
    expect(await hand.text('emergency-kind-fire')).toContain(CHOSEN);
  });

  test('country in 测一测 and an address in town: the summary asks, and nothing is settled silently', async () => {
    const other = await face().personAt(OTHER);
    const { hand } = other;
    await hand.tap('open-check');
    await answerAll(hand, IN_THE_COUNTRY);
    await hand.tap('carry-on');
    await fillIn(hand, {
      ...IN_TOWN,
      residence: { ...IN_TOWN.residence, livesIn: TOWN, registeredIn: { in: 'served', village: TOWN } },
    });
    await see(hand, /您在测一测里选的是农村，现在填的“[^”]*桃溪社区”看起来在城里/);
    await see(hand, '按哪里的标准，由民政办核实');
    await hand.tap('told-otherwise-edit');
    await see(hand, '您家住在哪里');
    await hand.tap('next');
    await see(hand, '看起来在城里');
    await hand.tap('told-otherwise-right');
    await seeNoMore(hand, '地址和测一测里选的不一样');
    expect(await hand.has('submit')).toBe(true);
  });

  test('the policies are found by a word, read in another place, and kept as a slip', async () => {
    const { hand } = phone;
    await phone.open();
    await hand.tap('open-library');
    await face().look('政策', phone);
    await hand.type('library-search', '大病');
    await see(hand, '刚性支出困难家庭');
    await hand.type('library-search', '');
    await hand.tap('class-subsistenceAllowance');
    await see(hand, '城里 700 元/月；农村 5,800 元/年');
    await see(hand, '每月发 1,162 元');
    await face().look('低保的政策', phone);
    await hand.tap('place');
    await hand.tap('library-place-4201');
    await see(hand, '武汉市的标准');
    await hand.tap('library-place-elsewhere');
    await see(hand, '这里还没有登记，请打电话问');
    await hand.tap('library-place-990101');
    await hand.tap('open-notice');
    await see(hand, '一、要符合的条件');
    await see(hand, '申请救助不收一分钱');
    await face().look('一次性告知单', phone);
    expect(await hand.has('save-receipt')).toBe(true);
  });
}
