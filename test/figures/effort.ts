import type { LowIncomeForm } from '../../localcloud/county/demo-households';
import { fillIn, numberOf } from '../e2e/support/answers';
import { openWindow, startBrowser } from '../e2e/support/browser';
import { BrowserHand } from '../e2e/support/browser-hand';
import { fillInEmergency } from '../e2e/support/emergency-answers';
import { BY_HELPER, FIRE, somebody, somebodyAlone } from '../e2e/support/households';
import { see } from '../e2e/support/see';
import { signAs } from '../e2e/support/sign-as';
import { startProductProcess, temporaryData } from '../support/product-process';
import { CountingHand } from './effort/counting-hand';
import { type Effort, PEOPLE, secondsOf } from './effort/keystroke-model';
import { budget, type Print, rounded } from './figure';

const MOST_EMERGENCY_S = 90;
const MOST_ALONE_S = 360;
const MOST_BY_HELPER_S = 240;

type Walk = (hand: CountingHand) => Promise<{ readonly questions: number }>;

interface Path {
  readonly name: string;
  readonly persona: string;
  readonly walk: Walk;
  /** Who may take how long at most, in s; the others are printed beside. */
  readonly most?: { readonly who: keyof typeof PEOPLE; readonly seconds: number };
}

/** Someone of the demo county whom no case is about. */
const alone = (order: number): LowIncomeForm => somebodyAlone(order);

const withThree = (order: number): LowIncomeForm => {
  const one = alone(order);
  const situation = { health: 'good', disability: { has: false }, occupation: 'farming' } as const;
  return {
    ...one,
    members: [
      { name: '李样例', relation: 'spouse', document: somebody('19500101', order), situation },
      { name: '王样示', relation: 'child', document: somebody('19760918', order), situation },
      {
        name: '王幼示',
        relation: 'grandchild',
        document: somebody('20150601', order),
        situation: { ...situation, occupation: 'student' },
      },
    ],
  };
};

const byHelper = (order: number): LowIncomeForm => ({
  ...BY_HELPER,
  applicant: { ...BY_HELPER.applicant, document: somebody('19530701', order) },
});

/** From the first screen until the application is in. */
const applying =
  (form: LowIncomeForm): Walk =>
  async (hand) => {
    const asked = new Set<string>();
    await hand.tap('open-apply');
    await fillIn(hand, form, { onAnswered: async (question) => void asked.add(question) });
    await hand.tap('promise-true');
    await hand.tap('submit');
    await see(hand, '申请交上去了');
    return { questions: asked.size };
  };

const emergency: Walk = async (hand) => {
  let questions = 0;
  await hand.tap('open-emergency');
  const form = { ...FIRE, applicant: { ...FIRE.applicant, document: somebody('19780818', 81) } };
  await fillInEmergency(
    hand,
    form,
    async () => {
      questions += 1;
    },
    ['home', 'food'],
  );
  await hand.tap('submit');
  await see(hand, '申请交上去了');
  return { questions };
};

/** From the receipt of an application to the signature of the applicant, who is handed the telephone. */
const signing =
  (cloud: { readonly url: string }, form: LowIncomeForm): Walk =>
  async (hand) => {
    await hand.tap('go-sign');
    const proof = numberOf(form.applicant.document).slice(-6);
    await signAs(hand, cloud, 'm1', { proof, phone: '19900000181' });
    await see(hand, '都签好了，谢谢');
    return { questions: 0 };
  };

function report({ name, most }: Path, effort: Effort, print: Print): void {
  const counts = [
    ['screens', effort.screens],
    ['questions', effort.questions],
    ['taps', effort.taps],
    ['characters typed', effort.digits + effort.characters + effort.freeCharacters],
  ] as const;
  for (const [what, value] of counts)
    if (what !== 'questions' || value > 0) print({ name: `effort, ${name}, ${what}`, value, unit: '' });
  for (const [who, person] of Object.entries(PEOPLE)) {
    const seconds = secondsOf(effort, person);
    print({
      name: `effort, ${name}, keystroke model, ${who}`,
      value: rounded(seconds),
      unit: 's',
      ...(most?.who === who ? budget(seconds <= most.seconds) : {}),
    });
  }
}

/** What each path asks of a person: counted in the H5 face with a mouse, timed by the keystroke model. */
export async function effort(root: string, print: Print): Promise<void> {
  const data = temporaryData();
  const product = await startProductProcess(root, data.dataDir);
  const browser = await startBrowser();
  const form = alone(82);
  const paths: readonly Path[] = [
    {
      name: '急难',
      persona: 'wu-shiyang',
      walk: emergency,
      most: { who: 'old', seconds: MOST_EMERGENCY_S },
    },
    {
      name: 'alone',
      persona: 'li-yangli',
      walk: applying(form),
      most: { who: 'usual', seconds: MOST_ALONE_S },
    },
    { name: 'with three at home', persona: 'luo-shili', walk: applying(withThree(83)) },
    {
      name: 'by a helper',
      persona: 'zhou-xieshi',
      walk: applying(byHelper(84)),
      most: { who: 'helper', seconds: MOST_BY_HELPER_S },
    },
  ];
  try {
    for (const path of paths) {
      const { page } = await openWindow(browser);
      await page.goto(`${product.url}/as/${path.persona}/`);
      const hand = new CountingHand(new BrowserHand(page));
      const { questions } = await path.walk(hand);
      report(path, hand.effort(questions), print);
      if (path.name === 'alone') {
        const signer = new CountingHand(new BrowserHand(page));
        const name = 'signing';
        await signing(product, form)(signer);
        report({ name, persona: path.persona, walk: path.walk }, signer.effort(0), print);
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    await product.stop();
    data.remove();
  }
}
