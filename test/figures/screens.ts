import { join } from 'node:path';
import { type LaunchedMiniProgram, launchMiniProgram } from '../e2e/runtime';
import { fillIn, numberOf } from '../e2e/support/answers';
import { fillInEmergency } from '../e2e/support/emergency-answers';
import { FIRE, somebody, somebodyAlone } from '../e2e/support/households';
import { MiniProgramHand } from '../e2e/support/mini-program-hand';
import { see } from '../e2e/support/see';
import { signAs } from '../e2e/support/sign-as';
import { tokenOf } from '../e2e/support/token-of';
import { eventually } from '../support/eventually';
import { startProductProcess, temporaryData } from '../support/product-process';
import { budget, type Print, rounded } from './figure';

const KB = 1024;
/** What a cheap phone bears: nodes on one screen, KB in one setData. */
const MOST_NODES = 600;
const MOST_SET_DATA_KB = 20;

interface Call {
  readonly name?: string;
  readonly data?: { readonly action?: string };
}

/** What each call to the cloud has sent so far, in bytes of JSON; of one action where it is named. */
const bytesSent = (app: LaunchedMiniProgram, action?: string): number[] =>
  app
    .calls()
    .filter(({ api }) => api === 'cloud.callFunction')
    .map(({ argument }) => argument as Call)
    .filter(({ data }) => action === undefined || data?.action === action)
    .map((argument) => Buffer.byteLength(JSON.stringify(argument)));

const sum = (bytes: readonly number[]): number => bytes.reduce((total, each) => total + each, 0);

async function handIn(hand: MiniProgramHand): Promise<void> {
  if (await hand.has('promise-true')) await hand.tap('promise-true');
  await hand.tap('submit');
  await see(hand, '申请交上去了');
}

/** What one application sends, and what each screen on the way costs a phone. */
export async function screens(root: string, print: Print): Promise<void> {
  const data = temporaryData();
  const product = await startProductProcess(root, data.dataDir);
  const cloud = { url: product.url, token: await tokenOf(product, 'li-yangli') };
  const app = await launchMiniProgram({ dist: join(root, 'dist/weapp'), cloud });
  const hand = new MiniProgramHand(app);
  const form = somebodyAlone(91);
  try {
    await hand.tap('open-apply');
    await fillIn(hand, form);
    // A person saves after each screen; a machine must wait for the save to be due.
    await eventually(() => {
      if (bytesSent(app, 'saveDraft').length === 0) throw new Error('the draft was not saved');
    });
    await handIn(hand);
    const name = 'bytes sent for one application without photos';
    print({ name: `${name}, handing in`, value: rounded(sum(bytesSent(app, 'submit'))), unit: 'B' });
    const save = Math.max(...bytesSent(app, 'saveDraft'));
    print({ name: `${name}, the largest save of the draft`, value: rounded(save), unit: 'B' });
    print({ name: `${name}, all calls`, value: rounded(sum(bytesSent(app))), unit: 'B' });
    await hand.tap('go-sign');
    const proof = numberOf(form.applicant.document).slice(-6);
    await signAs(hand, product, 'm1', { proof, phone: '19900000191' });
    await see(hand, '都签好了，谢谢');
    await hand.tap('open-case');
    await hand.tap('open-declaration');
    await hand.tap('open-case');
    await hand.tap('withdraw');
    await see(hand, '不再办这份申请了');
    await app.relaunch();
    await hand.tap('open-emergency');
    const applicant = { ...FIRE.applicant, document: somebody('19780818', 92) };
    await fillInEmergency(hand, { ...FIRE, applicant });
    await handIn(hand);
    for (const { path, maxNodes, maxSetDataBytes } of app.stats()) {
      const largest = maxSetDataBytes / KB;
      print({ name: `nodes on ${path}`, value: maxNodes, unit: '', ...budget(maxNodes <= MOST_NODES) });
      print({
        name: `largest setData on ${path}`,
        value: rounded(largest),
        unit: 'KB',
        ...budget(largest <= MOST_SET_DATA_KB),
      });
    }
  } finally {
    await app.close();
    await product.stop();
    data.remove();
  }
}
