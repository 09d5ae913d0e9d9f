import { listMyCases } from '@/contracts/application/list-my-cases';
import { fillIn } from './support/answers';
import { audit } from './support/audit';
import { type H5, startH5 } from './support/h5';
import { somebodyAlone } from './support/households';
import { KeyboardHand } from './support/keyboard-hand';
import { see } from './support/see';

/** The H5 face where things are not as usual: bad networks, no mouse. */
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
    await fillIn(hand, somebodyAlone(61));
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

  test('lost in the middle: what is answered stays, what needs it says so; handing in goes on by itself', async () => {
    const { hand, page } = await h5.personAt('luo-shili');
    const form = somebodyAlone(62);
    await hand.tap('open-apply');
    await fillIn(hand, form, { until: 'phone' });
    await page.context().setOffline(true);
    await hand.tap('next');
    await see(hand, '网络不通');
    await page.context().setOffline(false);
    await hand.tap('retry');
    await fillIn(hand, form, { from: 'residence', until: 'spending' });
    await page.context().setOffline(true);
    await hand.tap('next');
    await fillIn(hand, form, { from: 'property' });
    await hand.tap('promise-true');
    await hand.tap('submit');
    await see(hand, '手机一有网，会自动再交一次');
    await page.context().setOffline(false);
    await see(hand, '申请交上去了');
    expect((await h5.cloud.ask('luo-shili', listMyCases, {})).cases).toHaveLength(1);
  });

  test('an answer that got lost, a closed app and a changed answer do not make two cases of one household', async () => {
    const { hand, page, open } = await h5.personAt('wang-xiaoshi');
    await hand.tap('open-apply');
    await fillIn(hand, somebodyAlone(63));
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
  test('a person applies, and always sees where they are', async () => {
    const { page } = await h5.personAt('wu-shiyang');
    const hand = new KeyboardHand(page);
    await see(hand, '在这里申请救助');
    for (const id of ['elder-switch', 'open-cases', 'open-messages', 'open-call', 'call-help'])
      await hand.walkTo(id);
    await hand.tap('open-apply');
    await fillIn(hand, somebodyAlone(64));
    await hand.tap('promise-true');
    await hand.tap('submit');
    await see(hand, '申请交上去了');
    await hand.walkTo('go-sign');
    expect([...new Set(hand.unseen)]).toEqual([]);
  });
});
