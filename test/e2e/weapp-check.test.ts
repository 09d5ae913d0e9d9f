import { describeTogether } from './support/face';
import {
  type MiniPrograms,
  startMiniPrograms,
  testTheWholeRun,
  type WeChatPhone,
} from './support/mini-programs';
import { walkCheckToApplication } from './support/walks/check-to-application';

/** The mini-program’s 「测一测」 and policies. */
jest.setTimeout(180_000);

let miniPrograms: MiniPrograms;
beforeAll(async () => {
  miniPrograms = await startMiniPrograms();
});
afterAll(() => miniPrograms?.close());

describeTogether('from 测一测 to an application', () =>
  walkCheckToApplication(
    () => miniPrograms,
    (phone, isOnline) => (phone as WeChatPhone).app.setOnline(isOnline),
  ),
);

testTheWholeRun(() => miniPrograms, 7);
