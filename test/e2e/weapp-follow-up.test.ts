import { describeTogether } from './support/face';
import { type MiniPrograms, startMiniPrograms, testTheWholeRun } from './support/mini-programs';
import { walkDraftElsewhere } from './support/walks/draft-elsewhere';
import { walkEmergency } from './support/walks/emergency';
import { walkSecondPhone } from './support/walks/second-phone';
import { walkSupplement } from './support/walks/supplement';
import { walkWithdrawing } from './support/walks/withdrawing';

/** The mini-program beside and after the main job: emergencies, other telephones, papers, withdrawing. */
jest.setTimeout(180_000);

let miniPrograms: MiniPrograms;
beforeAll(async () => {
  miniPrograms = await startMiniPrograms();
});
afterAll(() => miniPrograms?.close());

describeTogether('an emergency', () => walkEmergency(() => miniPrograms));
describeTogether('signing on a second telephone', () => walkSecondPhone(() => miniPrograms));
describeTogether('papers that are asked for', () => walkSupplement(() => miniPrograms));
describeTogether('withdrawing', () => walkWithdrawing(() => miniPrograms));
describeTogether('a draft on two telephones', () => walkDraftElsewhere(() => miniPrograms));

testTheWholeRun(() => miniPrograms, 9);
