import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { declare } from '../functions/fixture-functions';
import { handClock } from '../functions/hand-clock';
import { ECHO, type FixtureCloud, startFixtureCloud } from './local-cloud';

let cloud: FixtureCloud;
afterEach(() => cloud.remove());

describe('GET /healthz', () => {
  test('is 200 when database, functions and H5 build are there', async () => {
    cloud = await startFixtureCloud({ echo: ECHO });
    const response = await fetch(`${cloud.url}/healthz`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ok', functions: ['echo'], problems: {} },
    ]);
  });

  test('is 503 and names each part that does not work', async () => {
    cloud = await startFixtureCloud({ echo: ECHO }, { functions: [declare('echo'), declare('missing')] });
    rmSync(join(cloud.folder, 'h5'), { recursive: true });
    const response = await fetch(`${cloud.url}/healthz`);
    expect(response.status).toBe(503);
    const { problems } = (await response.json()) as { problems: Record<string, string> };
    expect(Object.keys(problems).sort()).toEqual(['function missing', 'h5']);
  });
});

describe('GET /healthz under a function that hangs', () => {
  test('is 503 after its patience, not later', async () => {
    const clock = handClock('2026-03-01T00:00:00Z');
    cloud = await startFixtureCloud({ hang: `exports.main = () => new Promise(() => {})` }, { clock });
    const asked = fetch(`${cloud.url}/healthz`);
    await clock.untilWaitedFor();
    clock.advanceTo('2026-03-01T00:00:15Z');
    expect(await (await asked).json()).toMatchObject({
      problems: { 'function hang': expect.stringMatching(/no answer/) },
    });
  });
});
