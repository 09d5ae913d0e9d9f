import type { Case } from '@/domain/case/case';
import { withMemberIds } from '@/domain/household/people';
import { application, member, residentId } from '../support/application-data';
import { CaseHistory } from '../support/case-history';
import { storeCase } from '../support/store-case';
import { audit, LOOKS, WIDE_LOOKS } from './support/audit';
import { OFFICE_SCREEN } from './support/browser';
import { type H5, type Person, startH5 } from './support/h5';
import { see, seeNoMore } from './support/see';

/** The page of a household: its three registers, what happened, and a form for one change. */
jest.setTimeout(180_000);

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

const wrong: Record<string, string[]> = {};
const lookAt = async (screen: string, { page }: Person) => {
  const isWide = (page.viewportSize()?.width ?? 0) > 900;
  const problems = await audit(page, isWide ? WIDE_LOOKS : LOOKS);
  if (problems.length > 0) wrong[`${screen}${isWide ? '，宽' : ''}`] = problems;
  const folder = process.env.SCREENSHOTS;
  if (folder)
    await page.screenshot({ path: `${folder}/${screen}${isWide ? '-wide' : ''}.png`, fullPage: true });
};

/** A mother and her grown daughter, whom no other case is about. */
const familyOf = (number: number) =>
  withMemberIds(
    application({
      applicant: { ...application().applicant, document: residentId('1960-05-06', number) },
      members: [member('王女儿', '1990-03-04', 'child', number)],
      supporters: [{ name: '王儿子', relation: 'child' }],
    }),
  );

describe.each([
  ['on a phone', undefined, 31],
  ['at full width', OFFICE_SCREEN, 32],
])('a household, %s', (_where, viewport, number) => {
  let officer: Person;
  let state: Case;
  beforeAll(async () => {
    state = await storeCase(h5.cloud, CaseHistory.submitted(familyOf(number)).accepted());
    officer = await h5.personAt('chen-banshi', viewport ? { viewport } : {});
    await officer.hand.tap('open-worklist');
    await officer.hand.tap(`case-${state.caseNumber}`);
    await officer.hand.tap('to-household');
  });

  test('shows who lives together, is registered and owes support, each by itself', async () => {
    const { hand } = officer;
    await see(hand, '共同生活 2 人');
    await see(hand, '户籍');
    await see(hand, '赡养、抚养、扶养义务人（不一起住）');
    await see(hand, '变动记录');
    await lookAt('家里的人', officer);
  });

  test('a change is asked for step by step, and what is missing is said', async () => {
    const { hand } = officer;
    await hand.tap('write');
    await hand.tap('save-change');
    await see(hand, '请选发生了什么');
    await hand.tap('kind-memberLeft');
    await hand.tap('who-m2');
    await hand.tap('cause-prison');
    await hand.tap('save-change');
    await see(hand, '请选看了什么材料');
    await lookAt('登记变动', officer);
    await hand.tap('cancel-change');
    await see(hand, '共同生活 2 人');
  });

  test('when the applicant dies somebody of the household goes on with the application', async () => {
    const { hand } = officer;
    await hand.tap('write');
    await hand.tap('kind-memberDied');
    await hand.tap('who-m1');
    await see(hand, '申请以家庭为单位，家里人可以接着办');
    await hand.tap('cause-death');
    await hand.tap('paper-deathCertificate');
    await hand.tap('successor-m2');
    await hand.type('phone', '16000000188');
    await hand.tap('save-change');
    await see(hand, '请选是新申请人的什么人');
    await hand.tap('relation-s1-sibling');
    await lookAt('申请人去世', officer);
    await hand.tap('save-change');
    await see(hand, '登记好了。现在共同生活 1 人');
    await see(hand, '原来的一户结束');
    await see(hand, '接续的各户');
    await seeNoMore(hand, '共同生活 2 人');
    await lookAt('接着办', officer);
  });
});

test('no screen has anything wrong with it, and no console an error', () => {
  expect(wrong).toEqual({});
  expect(h5.errors()).toEqual([]);
});
