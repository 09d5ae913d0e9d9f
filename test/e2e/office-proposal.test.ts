import type { Case } from '@/domain/case/case';
import { CaseHistory } from '../support/case-history';
import { storeCase } from '../support/store-case';
import { audit, LOOKS, WIDE_LOOKS } from './support/audit';
import { OFFICE_SCREEN } from './support/browser';
import { type H5, type Person, startH5 } from './support/h5';
import { ILL_DAUGHTER } from './support/ill-daughter';
import { see, seeNoMore } from './support/see';

/** The sheet of what the rules propose, on a phone and at full width. */
jest.setTimeout(180_000);

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

/** Officers' desks have no 320 px phones to stand on. */
const PHONE_LOOKS = LOOKS.slice(0, 3);
const wrong: Record<string, string[]> = {};
const lookAt = async (screen: string, { page }: Person) => {
  const isWide = (page.viewportSize()?.width ?? 0) > 900;
  const problems = await audit(page, isWide ? WIDE_LOOKS : PHONE_LOOKS);
  if (problems.length > 0) wrong[`${screen}${isWide ? '，宽' : ''}`] = problems;
};

describe.each([
  ['on a phone', undefined],
  ['at full width', OFFICE_SCREEN],
])('what the rules propose, %s', (_where, viewport) => {
  let officer: Person;
  let state: Case;
  beforeAll(async () => {
    state = await storeCase(h5.cloud, CaseHistory.submitted(ILL_DAUGHTER).accepted());
    officer = await h5.personAt('chen-banshi', viewport ? { viewport } : {});
    await officer.hand.tap('open-worklist');
    await officer.hand.tap(`case-${state.caseNumber}`);
    await officer.hand.tap('to-proposal');
  });

  test('is nothing until the officer asks; then it says every class, what is missing, and that the officer decides', async () => {
    const { hand } = officer;
    await see(hand, '还没有测算');
    await lookAt('还没有测算', officer);
    await hand.tap('compute');
    await see(hand, '系统只提建议，由经办人决定。');
    await see(hand, /按现有材料.*这户算/);
    await see(hand, '最低生活保障');
    await see(hand, '？ 待查');
    await lookAt('测算结果', officer);
  });

  test('what is missing is one tap away, kept with how it is known, and changes the next answer only', async () => {
    const { hand } = officer;
    await hand.tap('ask-isSeriouslyIll-m2');
    await see(hand, '入户调查看到、问到的');
    await hand.tap('ask-isSeriouslyIll-m2-form-save');
    await see(hand, '请选怎么知道的');
    await hand.tap('ask-isSeriouslyIll-m2-answer-yes');
    await hand.tap('ask-isSeriouslyIll-m2-form-how-documented');
    await hand.type('ask-isSeriouslyIll-m2-form-note', '看了诊断证明');
    await lookAt('补记一项', officer);
    await hand.tap('ask-isSeriouslyIll-m2-form-save');
    await see(hand, '王女儿：是不是当地认定的重特大疾病：是');
    await see(hand, '查明的情况有变化，请重新测算');
    await hand.tap('spending-medical');
    await hand.tap('spending-medical-of-medical');
    await hand.type('spending-medical-amount', '8000');
    await hand.tap('spending-medical-form-how-documented');
    await lookAt('补记支出', officer);
    await hand.tap('spending-medical-form-save');
    await see(hand, '自付医药费 8,000 元/年');
    await hand.tap('compute');
    await seeNoMore(hand, '查明的情况有变化');
    await see(hand, '第 2 次测算');
  });

  test('every step is there to read, and a recomputation gives the same to the byte', async () => {
    const { hand } = officer;
    if (!viewport) await hand.tap('steps');
    await see(hand, '规则版本');
    const counted = /计入的家庭收入：.*元\/年/;
    while (!counted.test(await hand.words()) && (await hand.has('steps-next'))) await hand.tap('steps-next');
    await see(hand, counted);
    await lookAt('整张测算单', officer);
    await hand.tap('recheck');
    await see(hand, '复算结果一字不差');
    await lookAt('复算', officer);
  });

  test('the sheet goes to paper whole', async () => {
    const { page } = officer;
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = String(document.querySelectorAll('.finding').length);
      };
    });
    const folded = await page.locator('.finding').count();
    await officer.hand.tap('print');
    await page.waitForFunction(() => document.body.dataset.printed !== undefined);
    const printed = await page.evaluate(() => Number(document.body.dataset.printed));
    if (viewport) expect(printed).toBe(folded);
    else expect(printed).toBeGreaterThan(folded);
  });

  test('what was noted can be taken back', async () => {
    const { hand } = officer;
    await hand.tap('take-back-0');
    await seeNoMore(hand, '王女儿：是不是当地认定的重特大疾病：是');
  });
});

test('no screen has anything wrong with it, and no console an error', () => {
  expect(wrong).toEqual({});
  expect(h5.errors()).toEqual([]);
});
