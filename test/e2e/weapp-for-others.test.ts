import { describeTogether } from './support/face';
import { type MiniPrograms, startMiniPrograms, testTheWholeRun } from './support/mini-programs';
import { walkHelperOnPaper } from './support/walks/helper-on-paper';
import { walkParentObjects } from './support/walks/parent-objects';

/** The mini-program where one person files for another. */
jest.setTimeout(180_000);

let miniPrograms: MiniPrograms;
beforeAll(async () => {
  miniPrograms = await startMiniPrograms();
});
afterAll(() => miniPrograms?.close());

describeTogether('a daughter files for her mother, who objects', () => walkParentObjects(() => miniPrograms));
describeTogether('a village helper files and brings in a paper', () => walkHelperOnPaper(() => miniPrograms));

testTheWholeRun(() => miniPrograms, 9);
