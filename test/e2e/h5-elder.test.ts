import { eventually } from '../support/eventually';
import { fillIn } from './support/answers';
import { audit, LOOKS } from './support/audit';
import { NARROWEST_PHONE } from './support/browser';
import { type H5, startH5 } from './support/h5';
import { somebodyAlone } from './support/households';
import { PATIENCE_MS, see } from './support/see';

/** An old person on the narrowest phone, whose browser is closed again and again: 长辈模式 from end to end. */
jest.setTimeout(180_000);

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

const PERSON = 'zhou-xieshi';
const FORM = somebodyAlone(71);
/** The looks that differ where it is narrow and 长辈模式 already. */
const NARROW_ELDER = LOOKS.filter(({ width, isElder }) => width === NARROWEST_PHONE.width && isElder);

/** axe takes what the telephone bar at the bottom covers half for small; look-over.ts measures it whole. */
const isHalfCovered = (problem: string): boolean => problem.startsWith('axe target-size');

const stepOf = (words: string): string => /第 \d+ 步，共 \d+ 步\s*[^\n]*/.exec(words)?.[0] ?? '';

describe('长辈模式', () => {
  test('the switch makes the type larger and asks one thing a screen; it stays after a reload', async () => {
    const { hand, page, open } = await h5.personAt(PERSON);
    const sizeOf = (selector: string) =>
      page
        .locator(`${selector}:visible`)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await sizeOf('#open-apply .home-tile__title');
    await hand.tap('elder-switch');
    await see(hand, '回到普通模式');
    expect(await sizeOf('#open-apply .home-tile__title')).toBeGreaterThanOrEqual(before * 1.3);
    await open();
    await see(hand, '一次只问一件事');
    await hand.tap('open-apply');
    await hand.tap('filing-by-self');
    await hand.tap('next');
    await see(hand, '您叫什么名字？');
    expect(await hand.has('applicant-identity')).toBe(false);
    expect(await audit(page)).toEqual([]);
  });

  test('on 320 px, closed on every screen: the same screen comes back with the same answers', async () => {
    const { hand, page, open } = await h5.personAt('wang-yanshi', { viewport: NARROWEST_PHONE });
    const wrong: Record<string, string[]> = {};
    await hand.tap('elder-switch');
    await see(hand, '回到普通模式');
    await hand.tap('open-apply');
    const closeAndReturn = async () => {
      const before = await hand.words();
      await open();
      await hand.tap('continue-draft');
      await see(hand, stepOf(before));
      await eventually(async () => expect(await hand.words()).toBe(before), PATIENCE_MS);
    };
    const screens: string[] = [];
    await fillIn(hand, FORM, {
      onePartAScreen: true,
      async onAnswered(question) {
        const name = `${question} ${screens.push(question)}`;
        await closeAndReturn();
        const problems = (await audit(page, NARROW_ELDER)).filter((each) => !isHalfCovered(each));
        if (problems.length > 0) wrong[name] = problems;
      },
    });
    const onReview = (await audit(page, NARROW_ELDER)).filter((each) => !isHalfCovered(each));
    if (onReview.length > 0) wrong.review = onReview;
    await hand.tap('promise-true');
    await closeAndReturn();
    await hand.tap('submit');
    await see(hand, '申请交上去了');
    expect(screens.length).toBeGreaterThan(18);
    expect(wrong).toEqual({});
  });
});
