import { declare } from '../functions/fixture-functions';
import { ECHO, type FixtureCloud, startFixtureCloud } from './local-cloud';

let cloud: FixtureCloud;
afterEach(() => cloud.remove());

describe('faults and timers', () => {
  test('faults are read, merged, taken back one by one and cleared', async () => {
    cloud = await startFixtureCloud({});
    const change = { sms: 'hang', network: { 'wang-yanshi': { slowMs: 300 } }, kill: { casework: 2 } };
    expect((await cloud.post('/local/faults', change)).body).toEqual({
      wechat: 'ok',
      wecom: 'ok',
      sms: 'hang',
      timers: 'ok',
      network: { 'wang-yanshi': { slowMs: 300, offline: false } },
      kill: { casework: 2 },
    });
    const { body } = await cloud.post('/local/faults', { kill: { casework: null }, timers: 'double' });
    expect(body).toMatchObject({ sms: 'hang', timers: 'double', kill: {} });
    const cleared = await fetch(`${cloud.url}/local/faults`, { method: 'DELETE' });
    expect(await cleared.json()).toMatchObject({ sms: 'ok', timers: 'ok', network: {} });
  });

  test.each([
    { sms: 'explode' },
    { unknown: 1 },
    { network: { a: { slowMs: -1 } } },
    { network: { a: 'offline' } },
    { kill: { casework: 'now' } },
    [],
  ])('%j is no fault', async (change) => {
    cloud = await startFixtureCloud({});
    expect(await cloud.post('/local/faults', change)).toMatchObject({
      status: 400,
      body: { error: { code: 'badFault' } },
    });
    expect(cloud.faults.get()).toMatchObject({ sms: 'ok', network: {}, kill: {} });
  });

  test('a timer is fired by hand, as the timer and as nobody', async () => {
    const functions = [
      declare('sweep', { timer: { name: 'minute', cron: '0 * * * * * *' } }),
      declare('echo'),
    ];
    cloud = await startFixtureCloud({ sweep: ECHO, echo: ECHO }, { functions });
    const { body } = await cloud.post('/local/timers/run', { function: 'sweep' });
    const [outcome] = body as { json: string }[];
    expect(JSON.parse(outcome?.json ?? '')).toMatchObject({
      data: { event: { Type: 'Timer', TriggerName: 'minute' } },
    });
    expect(outcome?.json).not.toContain('openid');
    expect((await cloud.post('/local/timers/run', { function: 'echo' })).status).toBe(404);
  });
});
