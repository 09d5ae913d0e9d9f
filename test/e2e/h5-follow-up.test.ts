import { type H5, startH5, testTheScreens } from './support/h5';
import { walkDraftElsewhere } from './support/walks/draft-elsewhere';
import { walkEmergency } from './support/walks/emergency';
import { walkSecondPhone } from './support/walks/second-phone';
import { walkSupplement } from './support/walks/supplement';
import { walkWithdrawing } from './support/walks/withdrawing';

/** The H5 face beside and after the main job: emergencies, other telephones, papers, withdrawing. */
jest.setTimeout(180_000);

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

describe('an emergency', () => walkEmergency(() => h5));
describe('signing on a second telephone', () => walkSecondPhone(() => h5));
describe('papers that are asked for', () => walkSupplement(() => h5));
describe('withdrawing', () => walkWithdrawing(() => h5));
describe('a draft on two telephones', () => walkDraftElsewhere(() => h5));

testTheScreens(() => h5);
