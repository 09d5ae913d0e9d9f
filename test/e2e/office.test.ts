import type { Case } from '@/domain/case/case';
import { withMemberIds } from '@/domain/household/people';
import type { MemberId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { fen } from '@/domain/kernel/money';
import { officeDateOf, plusDays } from '@/domain/kernel/plain-date';
import { application, member } from '../support/application-data';
import { CaseHistory, missing } from '../support/case-history';
import { bind, upload } from '../support/photos';
import { storeCase, YUNLING } from '../support/store-case';
import { audit, LOOKS, type Look, WIDE_LOOKS } from './support/audit';
import { OFFICE_SCREEN } from './support/browser';
import { callAsked } from './support/call-asked';
import { type H5, type Person, startH5 } from './support/h5';
import { see, seeNoMore } from './support/see';
import { storeSignature } from './support/store-signature';

/** The officers' desk in Chromium, on a phone and at full width; every screen on the way is looked over. */
jest.setTimeout(180_000);

const OFFICER = 'chen-banshi';
const ASSISTING = 'wu-banli';
/** Officers' desks have no 长辈模式 and no 320 px phones to stand on. */
const PHONE_LOOKS: readonly Look[] = LOOKS.slice(0, 2);

const byDaughter = withMemberIds(
  application({
    filing: {
      by: 'family',
      filerName: '王小示',
      filerPhone: '19900000103',
      relation: 'child',
      entrustment: { how: 'spoken' },
    },
    members: [member('王儿子', '1980-01-02')],
    supporters: [{ name: '王女儿', relation: 'child', monthlySupport: fen(20_000) }],
    nearRelative: { has: true, who: '村会计王某是我侄子' },
  }),
);

let h5: H5;
let objected: Case;
let answered: Case;
let refused: Case;
let assisted: Case;

beforeAll(async () => {
  h5 = await startH5();
  const { cloud } = h5;
  const earned = { ...byDaughter, income: [{ kind: 'wages' as const, monthly: fen(200_000) }] };
  objected = await storeCase(
    cloud,
    CaseHistory.submitted(byDaughter)
      .signedBy('m1')
      .add({ type: 'DeclarationChanged', application: earned, note: '儿子找到活了' })
      .add({ type: 'ApplicationObjected', words: '我没让她替我申请' }),
  );
  await storeSignature(cloud, objected, 'm1' as MemberId);
  const photo = await upload(cloud, 'wang-yanshi');
  await bind(cloud, 'wang-yanshi', objected.caseId, [photo]);
  answered = await storeCase(
    cloud,
    CaseHistory.submitted()
      .signedBy('m1')
      .supplementRequested(missing('medical'), missing('income'))
      .supplementAnswered(0, 1),
  );
  const day = plusDays(officeDateOf(instantOf(new Date())), -1);
  const m1 = 'm1' as MemberId;
  refused = await storeCase(
    cloud,
    CaseHistory.submitted()
      .signedBy('m1')
      .accepted()
      .add({ type: 'AuthorizationWithdrawn', memberId: m1 })
      .add(
        { type: 'RefusalPutForward', memberId: m1, words: '请签字，或者说明理由', answerBy: day },
        'officer',
      ),
  );
  assisted = await storeCase(cloud, CaseHistory.submitted(byDaughter), { assisting: YUNLING });
  for (const digit of ['1', '2', '3']) await callAsked(cloud, digit);
});
afterAll(() => h5?.close());

/** What is wrong with the screens so far, by screen. */
const wrong: Record<string, string[]> = {};
const lookAt = async (screen: string, person: Person) => {
  const isWide = (person.page.viewportSize()?.width ?? 0) > 900;
  const problems = await audit(person.page, isWide ? WIDE_LOOKS.slice(0, 2) : PHONE_LOOKS);
  if (problems.length > 0) wrong[`${screen}${isWide ? '，宽' : ''}`] = problems;
};
const row = ({ caseNumber }: Case): string => `case-${caseNumber}`;

describe.each([
  ['on a phone', undefined],
  ['at full width', OFFICE_SCREEN],
])('the officers’ desk %s', (_where, viewport) => {
  let officer: Person;
  beforeAll(async () => {
    officer = await h5.personAt(OFFICER, viewport ? { viewport } : {});
    await officer.hand.tap('open-worklist');
  });
  const openFrom = async (state: Case) => {
    if (!viewport) {
      await officer.open();
      await officer.hand.tap('open-worklist');
    }
    await officer.hand.tap(row(state));
  };

  test('the list says what presses, finds a case by its number, and says when there is none', async () => {
    const { hand } = officer;
    await see(hand, '有异议');
    await lookAt('工作台', officer);
    await hand.tap('search');
    await hand.type('search-number', answered.caseNumber);
    await lookAt('找案件', officer);
    await hand.tap('search-find');
    await see(hand, '只看编号');
    await seeNoMore(hand, '! 申请人有异议');
    expect(await hand.has(row(answered))).toBe(true);
    await hand.tap('search-clear');
    await see(hand, '! 申请人有异议');
  });

  test('a call is opened and noted; it stays while nobody answers', async () => {
    const { hand } = officer;
    const id = `call-k_${'1'.repeat(20)}`;
    await hand.tap('desk-calls');
    await see(hand, '还没有申请的人');
    await hand.tap(`${id}-open`);
    await see(hand, '“不知道要带什么材料”');
    await lookAt('回电', officer);
    await hand.type(`${id}-note`, '又没人接');
    await hand.tap(`${id}-no-answer`);
    await see(hand, /打过 \d 次没人接/);
    await hand.tap('desk-cases');
  });

  test('a call that got through is noted and off the list', async () => {
    const { hand } = officer;
    const id = `call-k_${(viewport ? '3' : '2').repeat(20)}`;
    await hand.tap('desk-calls');
    await hand.tap(`${id}-open`);
    await hand.type(`${id}-note`, '说清楚了，明天来');
    await hand.tap(`${id}-reached`);
    await hand.find(id).waitFor({ state: 'detached' });
    const stored = await h5.cloud.documents.find('callbacks', id.slice('call-'.length));
    expect(stored).toMatchObject({ status: 'done', slot: id.slice('call-'.length) });
    await hand.tap('desk-cases');
  });

  test('a case shows who typed, who applies and who signed, the objection, earlier versions, the signature', async () => {
    const { hand } = officer;
    await openFrom(objected);
    await see(hand, '子女王小示代为申请，口头委托');
    await see(hand, '“我没让她替我申请”');
    await see(hand, '村会计王某是我侄子');
    await lookAt('有异议的案件', officer);
    await hand.tap('show-signature-m1');
    await see(hand, '本人的手机');
    await lookAt('看签名', officer);
    await hand.tap('call-to-sign');
    await see(hand, '19900000001');
    await hand.tap('routing').catch(() => undefined);
    await hand.tap('version-1');
    await see(hand, '现在看的是第 1 版');
    await lookAt('早先的一版', officer);
    await hand.tap('latest-version');
    await seeNoMore(hand, '现在看的是第 1 版');
    await hand.tap('accept');
    await see(hand, '现在还不能受理');
    await lookAt('有异议，不能受理', officer);
    await hand.tap('accept-not-yet-cancel');
  });

  test('each step asks once more, names its article, and says what is missing', async () => {
    const { hand, page } = officer;
    await openFrom(answered);
    await see(hand, '补正清单：都答复了');
    await hand.tap('open-more');
    await lookAt('更多', officer);
    await hand.tap('open-return');
    await see(hand, '第十条');
    await hand.tap('return-item-confirm');
    await see(hand, '请写清楚哪里看不清、哪里不对');
    await lookAt('退回一项', officer);
    await page.keyboard.press('Escape');
    await hand.tap('open-transfer');
    await see(hand, '石桥镇人民政府社会事务办公室');
    await hand.tap('transfer-confirm');
    await see(hand, '请写明为什么转办');
    await lookAt('转办', officer);
    await page.keyboard.press('Escape');
    await hand.tap('accept');
    await see(hand, '材料齐了，受理这个申请？');
    await lookAt('受理', officer);
    await hand.tap('accept-sure-cancel');
  });

  test('a paper signature, an explanation asked for, the end of a procedure', async () => {
    const { hand, page } = officer;
    await openFrom(refused);
    await see(hand, '王演示没有说明不签的理由');
    await lookAt('告知过不签的后果', officer);
    await hand.tap('open-more');
    await hand.tap('open-paper');
    await hand.tap('paper-confirm');
    await see(hand, '请先拍下纸上签好的授权书');
    await lookAt('登记纸上签名', officer);
    await page.keyboard.press('Escape');
    await hand.tap('open-end');
    await see(hand, '终止以后不能恢复');
    await lookAt('终止程序', officer);
    await page.keyboard.press('Escape');
    await hand.tap('open-investigate');
    await see(hand, '第十五条');
    await lookAt('启动调查', officer);
    await hand.tap('investigate-cancel');
  });
});

describe('at full width', () => {
  test('a reload opens the case again that stood open', async () => {
    const officer = await h5.personAt(OFFICER, { viewport: OFFICE_SCREEN });
    await officer.hand.tap('open-worklist');
    await officer.hand.tap(row(objected));
    await see(officer.hand, '“我没让她替我申请”');
    await officer.page.reload();
    await see(officer.hand, '“我没让她替我申请”');
    await officer.page.waitForSelector('#worklist');
  });

  test('a case opened from far down the list begins at its head, and the list stays where it is', async () => {
    const { hand, page } = await h5.personAt(OFFICER, { viewport: { width: 1280, height: 420 } });
    await hand.tap('open-worklist');
    await hand.find(row(refused)).waitFor();
    const rowAt = () => hand.find(row(refused)).evaluate((element) => element.getBoundingClientRect().top);
    await hand.find(row(refused)).scrollIntoViewIfNeeded();
    const before = await rowAt();
    await page.evaluate((id) => document.getElementById(id)?.click(), row(refused));
    const head = hand.find('officer-case');
    await head.waitFor();
    const top = await head.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    expect(Math.abs((await rowAt()) - before)).toBeLessThan(2);
  });

  test('a sheet keeps the focus, and gives it back', async () => {
    const officer = await h5.personAt(OFFICER, { viewport: OFFICE_SCREEN });
    await officer.hand.tap('open-worklist');
    await officer.hand.tap(row(answered));
    await officer.hand.tap('open-more');
    const opener = officer.hand.find('open-transfer');
    await opener.focus();
    await officer.page.keyboard.press('Enter');
    await see(officer.hand, '为什么转');
    const isInside = () => officer.page.evaluate(() => document.activeElement?.closest('#transfer') !== null);
    for (let turn = 0; turn < 20; turn += 1) {
      await officer.page.keyboard.press('Tab');
      expect(await isInside()).toBe(true);
    }
    await officer.page.keyboard.press('Escape');
    await officer.page.waitForFunction(() => document.activeElement?.id === 'open-transfer');
  });

  test('the assisting office sees its part: papers, not decisions', async () => {
    const officer = await h5.personAt(ASSISTING, { viewport: OFFICE_SCREEN });
    await officer.hand.tap('open-worklist');
    await see(officer.hand, '协办，主办是桃溪镇');
    await officer.hand.tap(row(assisted));
    await see(officer.hand, '受不受理、批不批由主办机关决定');
    expect(await officer.hand.has('accept')).toBe(false);
    expect(await officer.hand.has('open-paper')).toBe(true);
    expect(await officer.hand.has('identity-m1-reveal')).toBe(false);
    await lookAt('协办的案件', officer);
  });
});

test('no screen has anything wrong with it, and no console an error', () => {
  expect(wrong).toEqual({});
  expect(h5.errors()).toEqual([]);
});
