import type { Page } from 'playwright-core';
import { routes } from '@/services/routes';
import { seedAwards } from '../../localcloud/county';
import { CaseHistory } from '../support/case-history';
import { storeCase } from '../support/store-case';
import { draftStandard } from './support/draft-standard';
import { type H5, type Person, startH5 } from './support/h5';
import { ILL_DAUGHTER } from './support/ill-daughter';
import { see, seeNoMore } from './support/see';

/** The desk while the network is gone: every page says so, keeps what was typed, and goes on with one tap. */
jest.setTimeout(180_000);

const CALLS = /\/call\//;
const lose = (page: Page) => page.route(CALLS, (route) => route.abort());

let h5: H5;
let township: Person;
let county: Person;
let caseId: Awaited<ReturnType<typeof storeCase>>['caseId'];

beforeAll(async () => {
  h5 = await startH5();
  await seedAwards(h5.cloud.documents, h5.cloud.sealer, 20);
  ({ caseId } = await storeCase(h5.cloud, CaseHistory.submitted(ILL_DAUGHTER).accepted()));
  township = await h5.personAt('chen-banshi');
  county = await h5.personAt('gao-xianshi');
});
afterAll(() => h5?.close());

const openAt = async ({ page }: Person, persona: string, route: string) => {
  await page.goto('about:blank');
  await page.goto(`${h5.cloud.url}/as/${persona}/#${route}`);
};
/** Does it without a network, sees that it says so, and with the network has it tried again. */
const lostOnce = async ({ hand, page }: Person, act: () => Promise<void>, kept?: () => Promise<void>) => {
  await lose(page);
  await act();
  await see(hand, '网络不通');
  await see(hand, '再试一次');
  await kept?.();
  await page.unroute(CALLS);
  await hand.tap('retry');
  await seeNoMore(hand, '网络不通');
};

test.each([
  ['proposal', () => routes.proposal(caseId), '还没有测算'],
  ['household', () => routes.household(caseId), '共同生活'],
])('%s, opened without a network, is there after another try', async (_page, route, words) => {
  await lostOnce(township, () => openAt(township, 'chen-banshi', route()));
  await see(township.hand, words);
});

test.each([
  ['list of releases', routes.packs, '青禾县的标准和参数'],
  ['draft', routes.packDraft(), '起草参数'],
  ['trial', routes.whatIf, '从哪天起试'],
  ['adjustment', routes.adjustment, '新标准从哪个月起'],
])('%s, opened without a network, is there after another try', async (_page, route, words) => {
  await lostOnce(county, () => openAt(county, 'gao-xianshi', route));
  await see(county.hand, words);
});

test('what an officer found out stays typed, and is kept by the next try', async () => {
  const { hand } = township;
  await openAt(township, 'chen-banshi', routes.proposal(caseId));
  await see(hand, '还没有测算');
  await lostOnce(township, () => hand.tap('compute'));
  await see(hand, '系统只提建议，由经办人决定。');
  await hand.tap('ask-isSeriouslyIll-m2');
  await hand.tap('ask-isSeriouslyIll-m2-answer-yes');
  await hand.tap('ask-isSeriouslyIll-m2-form-how-documented');
  await hand.type('ask-isSeriouslyIll-m2-form-note', '看了诊断证明');
  await lostOnce(
    township,
    () => hand.tap('ask-isSeriouslyIll-m2-form-save'),
    async () => expect(await hand.typed('ask-isSeriouslyIll-m2-form-note')).toBe('看了诊断证明'),
  );
  await see(hand, '王女儿：是不是当地认定的重特大疾病：是');
  await lostOnce(township, () => hand.tap('take-back-0'));
  await seeNoMore(hand, '王女儿：是不是当地认定的重特大疾病：是');
});

test('a change of the household stays typed, and is recorded by the next try', async () => {
  const { hand } = township;
  await openAt(township, 'chen-banshi', routes.household(caseId));
  await hand.tap('write');
  await hand.tap('kind-memberLeft');
  await hand.tap('who-m2');
  await hand.tap('cause-prison');
  await township.page.locator('[id^="paper-"]:visible').first().click();
  await hand.type('note', '看了判决书');
  await lostOnce(
    township,
    () => hand.tap('save-change'),
    async () => expect(await hand.typed('note')).toBe('看了判决书'),
  );
  await see(hand, '登记好了');
});

test('a draft of a standard stays typed, and is kept by the next try', async () => {
  const { hand } = county;
  await openAt(county, 'gao-xianshi', routes.packDraft());
  await draftStandard(hand, '760', '760 减 0');
  await lostOnce(
    county,
    () => hand.tap('keep'),
    async () => expect(await hand.typed('case-0-arithmetic')).toBe('760 减 0'),
  );
  await see(hand, '都算对了');
  await hand.type('reject-reason', '先不发');
  await lostOnce(
    county,
    () => hand.tap('reject'),
    async () => expect(await hand.typed('reject-reason')).toBe('先不发'),
  );
  await see(hand, '先不发');
});

test('what is tried stays typed, and comes out at the next try; on a phone only what changes is listed', async () => {
  const { hand } = county;
  await openAt(county, 'gao-xianshi', routes.whatIf);
  await hand.tap('pick-group-保障标准');
  await hand.tap('pick-subsistenceStandard');
  await hand.type('trial-0-value', '600');
  await lostOnce(
    county,
    () => hand.tap('try'),
    async () => expect(await hand.typed('trial-0-value')).toBe('600'),
  );
  await see(hand, '700 元/月 → 600 元/月');
  await see(hand, /其余 \d+ 个乡镇没有变化。/);
});

test('the yearly adjustment goes on where the network broke off', async () => {
  const { hand, page } = county;
  await openAt(county, 'gao-xianshi', routes.adjustment);
  await lostOnce(county, () => hand.tap('start-run'));
  await see(hand, /算完了：20 户/);
  expect(await page.locator('[id^="run-"]:visible').count()).toBe(1);
});
