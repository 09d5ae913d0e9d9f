import { routes } from '@/services/routes';
import { seedAwards } from '../../localcloud/county';
import { CaseHistory } from '../support/case-history';
import { storeCase } from '../support/store-case';
import { draftedPack } from '../support/surface/policy-stages';
import { draftStandard } from './support/draft-standard';
import { type H5, type Person, startH5 } from './support/h5';
import { ILL_DAUGHTER } from './support/ill-daughter';
import { see } from './support/see';

/** Who taps twice out of habit, at once or while the first tap is still on its way, gets one effect. */
jest.setTimeout(180_000);

const WHILE_UNDER_WAY_MS = 400;
const CHEN = 'chen-banshi';
const GAO = 'gao-xianshi';
const LIN = 'lin-xianli';

let h5: H5;
let caseId: Awaited<ReturnType<typeof storeCase>>['caseId'];
let releaseId: string;
const people = new Map<string, Person>();

beforeAll(async () => {
  h5 = await startH5();
  await seedAwards(h5.cloud.documents, h5.cloud.sealer, 10);
  ({ caseId } = await storeCase(h5.cloud, CaseHistory.submitted(ILL_DAUGHTER).accepted()));
  ({ releaseId } = await draftedPack(h5.cloud));
});
afterAll(() => h5?.close());

const openAt = async (persona: string, route: string): Promise<Person> => {
  const person = people.get(persona) ?? (await h5.personAt(persona));
  people.set(persona, person);
  await person.page.goto('about:blank');
  await person.page.goto(`${h5.cloud.url}/as/${persona}/#${route}`);
  return person;
};
const doubleTap = async ({ hand }: Person, id: string) => {
  await hand.find(id).dblclick();
};

/** What only changes the form: how many there are before, and after a double tap. */
const ON_THE_FORM = [
  { button: 'add-case', counts: 'case-\\d+', taps: [], before: 0, after: 1 },
  { button: 'case-0-remove', counts: 'case-\\d+', taps: ['add-case', 'add-case'], before: 2, after: 1 },
  {
    button: 'pick-subsistenceStandard',
    counts: 'value-\\d+',
    taps: ['pick-group-保障标准'],
    before: 0,
    after: 1,
  },
  {
    button: 'value-0-remove',
    counts: 'value-\\d+',
    taps: [
      'pick-group-保障标准',
      'pick-subsistenceStandard',
      'pick-group-保障标准',
      'pick-subsistenceStandard',
    ],
    before: 2,
    after: 1,
  },
  {
    button: 'case-0-people-add',
    counts: 'case-0-people-\\d+-age',
    taps: ['add-case', 'case-0-part-people'],
    before: 1,
    after: 2,
  },
  {
    button: 'case-0-people-1-remove',
    counts: 'case-0-people-\\d+-age',
    taps: ['add-case', 'case-0-part-people', 'case-0-people-add', 'case-0-people-add'],
    before: 3,
    after: 2,
  },
  {
    button: 'case-0-aid-add',
    counts: 'case-0-aid-\\d+-item',
    taps: ['add-case', 'case-0-part-aid'],
    before: 0,
    after: 1,
  },
  {
    button: 'case-0-bill-add',
    counts: 'case-0-bill-\\d+-kind',
    taps: ['add-case', 'case-0-part-aid'],
    before: 0,
    after: 1,
  },
];

test.each(ON_THE_FORM)('$button, tapped twice, changes the form once', async (row) => {
  const person = await openAt(GAO, routes.packDraft());
  await see(person.hand, '起草参数');
  for (const id of row.taps) await person.hand.tap(id);
  const count = () =>
    person.page.evaluate((pattern) => {
      const one = new RegExp(`^${pattern}$`);
      return [...document.querySelectorAll('[id]')].filter(({ id }) => one.test(id)).length;
    }, row.counts);
  expect(await count()).toBe(row.before);
  await doubleTap(person, row.button);
  expect(await count()).toBe(row.after);
});

/** What writes: how the way leads to the button, what is said once it is done, and the action that is called once. */
const WRITES = [
  {
    button: 'compute',
    action: 'proposeDetermination',
    done: '第 1 次测算',
    go: () => openAt(CHEN, routes.proposal(caseId)),
  },
  {
    button: 'ask-isSeriouslyIll-m2-form-save',
    action: 'noteFoundFacts',
    done: '王女儿：是不是当地认定的重特大疾病：是',
    async go() {
      const person = await openAt(CHEN, routes.proposal(caseId));
      await see(person.hand, '第 1 次测算');
      await person.hand.tap('ask-isSeriouslyIll-m2');
      await person.hand.tap('ask-isSeriouslyIll-m2-answer-yes');
      await person.hand.tap('ask-isSeriouslyIll-m2-form-how-documented');
      return person;
    },
  },
  {
    button: 'save-change',
    action: 'recordHouseholdChange',
    done: '登记好了',
    async go() {
      const person = await openAt(CHEN, routes.household(caseId));
      for (const id of ['write', 'kind-memberLeft', 'who-m2', 'cause-prison']) await person.hand.tap(id);
      await person.page.locator('[id^="paper-"]:visible').first().click();
      return person;
    },
  },
  {
    button: 'keep',
    action: 'draftPack',
    done: '都算对了',
    async go() {
      const person = await openAt(GAO, routes.packDraft());
      await draftStandard(person.hand, '760', '760 减 0');
      return person;
    },
  },
  {
    button: 'publish-yes',
    action: 'publishPack',
    done: '已发布',
    async go() {
      const person = await openAt(LIN, routes.pack(releaseId));
      await see(person.hand, '都算对了');
      await doubleTap(person, 'publish');
      await see(person.hand, '对照过文件原文了吗');
      return person;
    },
  },
  {
    button: 'reject',
    action: 'rejectPack',
    done: '还差一个附件',
    async go() {
      const second = await draftedPack(h5.cloud, { effectiveFrom: '2028-02-01' });
      const person = await openAt(LIN, routes.pack(second.releaseId));
      await person.hand.type('reject-reason', '还差一个附件');
      return person;
    },
  },
  {
    button: 'start-run',
    action: 'startAdjustment',
    done: /算完了：10 户/,
    go: () => openAt(LIN, routes.adjustment),
  },
];

test.each(WRITES)('$button, tapped twice and once more on the way, writes once', async (row) => {
  const person = await row.go();
  const { hand, page } = person;
  const sent: string[] = [];
  const pattern = new RegExp(`/call/\\w+/${row.action}$`);
  await page.route(pattern, async (route) => {
    sent.push(route.request().url());
    await new Promise((resolve) => setTimeout(resolve, WHILE_UNDER_WAY_MS));
    await route.continue();
  });
  await doubleTap(person, row.button);
  if (await hand.has(row.button)) await hand.find(row.button).click({ force: true });
  await see(hand, row.done);
  expect(sent).toHaveLength(1);
  await page.unroute(pattern);
});

test('the consoles report nothing', () => {
  expect(h5.errors()).toEqual([]);
});
