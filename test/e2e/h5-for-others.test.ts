import { type H5, startH5, testTheScreens } from './support/h5';
import { walkHelperOnPaper } from './support/walks/helper-on-paper';
import { walkParentObjects } from './support/walks/parent-objects';

/** The H5 face where one person files for another. */
jest.setTimeout(180_000);

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

describe('a daughter files for her mother, who objects', () => walkParentObjects(() => h5));
describe('a village helper files and brings in a paper', () => walkHelperOnPaper(() => h5));

testTheScreens(() => h5);
