import { Hand, startCloud } from './fixtures/hand';

/** Several phones in one Chromium. */
test('two phones at once keep apart, one closes, the other goes on, a third starts', async () => {
  const cloud = await startCloud();
  const [a, b] = [await Hand.launch(cloud, { storage: { draft: '甲' } }), await Hand.launch(cloud)];
  const stored = (hand: Hand) => hand.app.miniProgram.callWxMethod('getStorageSync', 'draft');
  expect(await stored(a)).toBe('甲');
  expect(await stored(b)).not.toBe('甲');
  await a.app.close();
  await b.app.relaunch();
  await b.tap('.add');
  expect(await b.text('.n')).toBe('3');
  await b.app.close();
  const c = await Hand.launch(cloud);
  expect(await stored(c)).not.toBe('甲');
  await c.app.close();
  cloud.server.close();
});
