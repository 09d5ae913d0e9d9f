import { listMyCases } from '@/contracts/application/list-my-cases';
import { fillIn } from './support/answers';
import { audit } from './support/audit';
import { type H5, startH5 } from './support/h5';
import { WANG_ALONE } from './support/households';
import { see } from './support/see';

/** The H5 face where things are not as usual: bad networks, no mouse, large type. */
jest.setTimeout(180_000);

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

const network = (persona: string, fault: { slowMs: number; offline: boolean } | null) =>
  fetch(`${h5.cloud.url}/local/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ network: { [persona]: fault } }),
  });

describe('with a bad network', () => {
  const PERSONA = 'li-yangli';
  afterEach(() => network(PERSONA, null));

  test('a slow one shows that it is under way, and works; without one the words say what to do', async () => {
    const person = await h5.personAt(PERSONA);
    const { hand } = person;
    await hand.tap('open-apply');
    await fillIn(hand, WANG_ALONE);
    await hand.tap('promise-true');

    await network(PERSONA, { slowMs: 0, offline: true });
    await hand.tap('submit');
    await see(hand, '网络不通，刚才没有送到。已填的都还在');
    expect(await hand.text('submit')).toBe('再提交一次');

    await network(PERSONA, { slowMs: 1500, offline: false });
    await hand.tap('submit');
    await see(hand, '正在提交，请不要关…');
    await see(hand, '申请交上去了');
    await see(hand, '正在打开…');
    await see(hand, '桃溪镇人民政府社会事务办公室');
  });

  test('an answer that got lost, a closed app and a changed answer do not make two cases of one household', async () => {
    const { hand, page, open } = await h5.personAt('wang-xiaoshi');
    await hand.tap('open-apply');
    await fillIn(hand, WANG_ALONE);
    await hand.tap('promise-true');
    const submitting = '**/call/application/submit';
    await page.route(submitting, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await hand.tap('submit');
    await see(hand, '网络不通，刚才没有送到');
    await page.unroute(submitting);

    await open();
    await hand.tap('continue-draft');
    await hand.tap('edit-phone');
    await hand.type('phone', '13900000001');
    await hand.tap('next');
    await hand.tap('submit');
    await see(hand, '刚才已经交上去了');
    const { cases } = await h5.cloud.ask('wang-xiaoshi', listMyCases, {});
    expect(cases).toHaveLength(1);
    await see(hand, `刚才已经交上去了，编号 ${await hand.text('case-number')}`);
    await see(hand, '这次改的没有交');
    expect(await audit(page)).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  test('a person walks to a control, sees where they are, and presses it', async () => {
    const { hand, page } = await h5.personAt('wang-xiaoshi');
    await see(hand, '在这里申请救助');
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return { id: element?.id ?? '', outline: element ? getComputedStyle(element).outlineStyle : 'none' };
      });
    const walkTo = async (id: string) => {
      for (let step = 0; step < 40; step += 1) {
        const at = await focused();
        if (at.id === id) return at;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard never came to #${id}`);
    };

    const visited: string[] = [];
    for (const id of [
      'elder-switch',
      'open-apply',
      'open-cases',
      'open-messages',
      'open-call',
      'call-help',
    ]) {
      const { outline } = await walkTo(id);
      visited.push(`${id} ${outline}`);
    }
    expect(visited.filter((each) => each.endsWith('none'))).toEqual([]);

    await page.reload();
    await walkTo('open-apply');
    await page.keyboard.press('Enter');
    await see(hand, '您为谁申请？');
    await walkTo('filing-by-self');
    await page.keyboard.press('Space');
    await walkTo('next');
    await page.keyboard.press('Enter');
    await walkTo('applicant-name-input');
    await page.keyboard.type('王演示');
    expect(await hand.typed('applicant-name')).toBe('王演示');
  });
});

describe('长辈模式', () => {
  test('the switch makes the type larger and asks one thing a screen; it stays after a reload', async () => {
    const person = await h5.personAt('zhou-xieshi');
    const { hand, page } = person;
    const sizeOf = (selector: string) =>
      page
        .locator(`${selector}:visible`)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await sizeOf('#open-apply .home-tile__title');
    await hand.tap('elder-switch');
    await see(hand, '回到普通模式');
    expect(await sizeOf('#open-apply .home-tile__title')).toBeGreaterThanOrEqual(before * 1.3);
    await person.open();
    await see(hand, '一次只问一件事');
    await hand.tap('open-apply');
    await hand.tap('filing-by-self');
    await hand.tap('next');
    await see(hand, '您叫什么名字？');
    expect(await hand.has('applicant-identity')).toBe(false);
    expect(await audit(page)).toEqual([]);
  });
});
