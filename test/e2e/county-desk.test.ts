import { routes } from '@/services/routes';
import { seedAwards } from '../../localcloud/county';
import { draftedPack } from '../support/surface/policy-stages';
import { audit, LOOKS, WIDE_LOOKS } from './support/audit';
import { OFFICE_SCREEN } from './support/browser';
import { draftStandard } from './support/draft-standard';
import { type H5, type Person, startH5, testTheScreens } from './support/h5';
import { see } from './support/see';

/** The county bureau's desk in Chromium: one drafts at full width, the other publishes on a phone. */
jest.setTimeout(180_000);

let h5: H5;
let drafter: Person;
let publisher: Person;
const wrong: Record<string, string[]> = {};

beforeAll(async () => {
  h5 = await startH5();
  await seedAwards(h5.cloud.documents, h5.cloud.sealer, 60);
  drafter = await h5.personAt('gao-xianshi', { viewport: OFFICE_SCREEN });
  publisher = await h5.personAt('lin-xianli');
});
afterAll(() => h5?.close());

const lookAt = async (screen: string, person: Person) => {
  const isWide = person.page.viewportSize()?.width === OFFICE_SCREEN.width;
  const problems = await audit(person.page, isWide ? WIDE_LOOKS : LOOKS);
  if (problems.length > 0) wrong[screen] = problems;
};
const toPacks = async ({ hand }: Person) => {
  await hand.tap('open-worklist');
  await hand.tap('to-packs');
  await see(hand, '青禾县的标准和参数');
};

test('somebody of a township sees no way to it, and is told whose work it is', async () => {
  const { hand, page } = await h5.personAt('chen-banshi');
  await hand.tap('open-worklist');
  await see(hand, '案件');
  expect(await hand.has('to-packs')).toBe(false);
  await page.goto(`${h5.cloud.url}/as/chen-banshi/#/packages/desk/packs/draft/index`);
  await see(hand, '这里由县民政局的工作人员来办');
});

test('one drafts a new standard with its document and a household worked out by hand', async () => {
  const { hand } = drafter;
  await toPacks(drafter);
  await lookAt('参数列表，空的，宽', drafter);
  await hand.tap('draft-new');
  await see(hand, '起草参数');
  await hand.tap('keep');
  await see(hand, '请写文件的标题');
  await lookAt('起草，有错，宽', drafter);
  await draftStandard(hand, '761', '760 减 0（故意写错一元）');
  await lookAt('起草，填好，宽', drafter);
  await hand.tap('keep');
  await see(hand, '低保金应是 761 元/月，算出来是 760 元/月');
  await see(hand, '要由另一位同事复核、发布');
  expect(await hand.has('publish')).toBe(false);
  await lookAt('自己的草稿，宽', drafter);
});

test('the other finds that it does not come out and sends it back; the first corrects it', async () => {
  const { hand } = publisher;
  await toPacks(publisher);
  await hand.page.locator('[id^="pack-pr_"]:visible').first().click();
  await see(hand, '请退回给起草的同事改');
  expect(await hand.has('publish')).toBe(false);
  await lookAt('复核，没算对', publisher);
  await hand.type('reject-reason', '验算户写错了一元');
  await hand.tap('reject');
  await see(hand, '已经退回');
  await drafter.page.reload();
  await see(drafter.hand, '验算户写错了一元');
  await drafter.hand.tap('change');
  await drafter.hand.tap('case-0-remove');
  await drafter.hand.tap('add-case');
  await drafter.hand.type('case-0-name', '城镇一个人，没有收入');
  await drafter.hand.tap('case-0-part-cash');
  await drafter.hand.tap('case-0-answer-met');
  await drafter.hand.type('case-0-monthly', '760');
  await drafter.hand.tap('case-0-part-sum');
  await drafter.hand.type('case-0-arithmetic', '760 减 0');
  await drafter.hand.tap('keep');
  await see(drafter.hand, '都算对了');
});

test('then the other publishes it in two taps', async () => {
  const { hand, page } = publisher;
  await page.reload();
  await see(hand, '都算对了');
  await lookAt('复核', publisher);
  await hand.tap('publish');
  await see(hand, '对照过文件原文了吗');
  await hand.tap('publish-yes');
  await see(hand, '已发布，1 项，2028年1月1日起执行');
  await lookAt('已发布', publisher);
});

test('whoever reviews a second one for the same day sees what the first has set', async () => {
  const { hand, page } = publisher;
  const { releaseId } = await draftedPack(h5.cloud);
  await page.goto(`${h5.cloud.url}/as/lin-xianli/#${routes.pack(releaseId)}`);
  await see(hand, '这一天原来定的是 760 元/月');
  await lookAt('复核，这一天定过', publisher);
});

test('a trial shows who enters, who leaves, the cost by township and who loses', async () => {
  const { hand, page } = drafter;
  await page.goto(`${h5.cloud.url}/as/gao-xianshi/#/packages/desk/what-if/index`);
  await see(hand, '改之前，先试一试');
  await hand.tap('pick-group-保障标准');
  await hand.tap('pick-subsistenceStandard');
  await hand.type('trial-0-value', '600');
  await hand.tap('try');
  await see(hand, '700 元/月 → 600 元/月');
  await see(hand, /\d+ 户会吃亏/);
  await see(hand, '各乡镇每月的钱');
  await lookAt('试算，宽', drafter);
  await page.setViewportSize({ width: 375, height: 812 });
  const problems = await audit(page, LOOKS);
  if (problems.length > 0) wrong.试算 = problems;
  await page.setViewportSize(OFFICE_SCREEN);
});

test('the yearly adjustment runs to its end and lists what an officer has to look at', async () => {
  const { hand, page } = publisher;
  await page.goto(`${h5.cloud.url}/as/lin-xianli/#/packages/desk/adjustment/index`);
  await see(hand, '减发、停发先听本人意见');
  await lookAt('年度调标，开始前', publisher);
  await hand.tap('start-run');
  await see(hand, /算完了：60 户/);
  await see(hand, '先听本人意见');
  await lookAt('年度调标，名单', publisher);
  await hand.tap('outcome-adjusted');
  await see(hand, /每月 [\d,.]+ 元 → [\d,.]+ 元/);
  await see(hand, /最低生活保障标准：[\d,.]+ 元\/[月年] → [\d,.]+ 元\/[月年]/);
  await lookAt('年度调标，调高的', publisher);
});

test('the screens have names, roles, large type and targets, contrast, and nothing sticks out', () => {
  expect(wrong).toEqual({});
});

testTheScreens(() => h5);
