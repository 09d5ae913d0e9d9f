import { type H5, startH5, testTheScreens } from './support/h5';
import { walkForOneself } from './support/walks/for-oneself';

/** The H5 face in Chromium walks the main job; every screen on the way is looked over. Mouse and keyboard only. */
jest.setTimeout(180_000);

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

describe('the main job in a browser', () => walkForOneself(() => h5));

testTheScreens(() => h5);
