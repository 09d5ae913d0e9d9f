import { listDivisions } from '@/contracts/directory/list-divisions';
import { markRead } from '@/contracts/notification/mark-read';
import { createClient } from '@/services/cloud';
import type { Delivery, Parcel } from '@/services/transport.shared';
import { withinPatience } from '@/services/transport.shared';

/** A transport that gives the deliveries in turn, and what was sent through it. */
function transportGiving(...deliveries: Delivery[]) {
  const sent: Parcel[] = [];
  const send = async (parcel: Parcel): Promise<Delivery> => {
    sent.push(parcel);
    return deliveries[Math.min(sent.length, deliveries.length) - 1] ?? { arrived: false, why: 'offline' };
  };
  return { sent, call: createClient(send) };
}

const answering = (body: unknown): Delivery => ({ arrived: true, body });
const lost: Delivery = { arrived: false, why: 'offline' };

describe('calling the cloud', () => {
  test('a good answer comes back as data', async () => {
    const { call } = transportGiving(answering({ ok: true, data: { marked: 1 } }));
    expect(await call(markRead, { noticeIds: ['n1'] })).toEqual({ ok: true, data: { marked: 1 } });
  });

  test('a write that got lost is sent once more under the same request id', async () => {
    const { call, sent } = transportGiving(lost, answering({ ok: true, data: { marked: 1 } }));
    expect((await call(markRead, { noticeIds: ['n1'] })).ok).toBe(true);
    expect(sent).toHaveLength(2);
    expect(sent[0]?.requestId).toMatch(/^[0-9A-Za-z_-]{16,64}$/);
    expect(sent[1]?.requestId).toBe(sent[0]?.requestId);
  });

  test('without a network there are two attempts and then words, not an exception', async () => {
    const { call, sent } = transportGiving(lost);
    const outcome = await call(markRead, { noticeIds: ['n1'] });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'offline', message: expect.stringContaining('信号') },
    });
    expect(sent).toHaveLength(2);
  });

  test('what was only looked at is not said to be lost', async () => {
    const { call } = transportGiving(lost);
    const outcome = await call(listDivisions, {});
    expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringContaining('没能打开') } });
  });

  test('a read carries no request id', async () => {
    const { call, sent } = transportGiving(answering({ ok: true, data: { divisions: [] } }));
    await call(listDivisions, {});
    expect(sent[0]?.requestId).toBeUndefined();
  });

  test('a failure of the function keeps its code, words, number and fields', async () => {
    const error = {
      code: 'invalidRequest',
      message: '有内容没有填对',
      requestId: 'r0123456789abcdef',
      fields: [{ path: 'applicant.phone', message: '请填写 11 位手机号' }],
    };
    const { call, sent } = transportGiving(answering({ ok: false, error }));
    expect(await call(markRead, { noticeIds: ['n1'] })).toEqual({ ok: false, error });
    expect(sent).toHaveLength(1);
  });

  test('a failure of a code that this version does not know keeps its words', async () => {
    const { call } = transportGiving(
      answering({ ok: false, error: { code: 'newer', message: '请到窗口办理' } }),
    );
    expect(await call(markRead, { noticeIds: ['n1'] })).toEqual({
      ok: false,
      error: { code: 'internal', message: '请到窗口办理' },
    });
  });

  test.each([
    ['nothing', undefined],
    ['text', '<html>'],
    ['an answer without data', { ok: true }],
    ['data of another shape', { ok: true, data: { marked: 'many' } }],
    ['a failure without words', { ok: false, error: { code: 'internal' } }],
  ])('%s is unreadable, and says so', async (_, body) => {
    const { call } = transportGiving(answering(body));
    expect(await call(markRead, { noticeIds: ['n1'] })).toMatchObject({
      ok: false,
      error: { code: 'unreadable' },
    });
  });

  test('a transport that throws is a lost call', async () => {
    const call = createClient(async () => {
      throw new Error('socket');
    });
    expect(await call(markRead, { noticeIds: ['n1'] })).toMatchObject({
      ok: false,
      error: { code: 'offline' },
    });
  });

  test('nobody waits for ever: a silent network is a lost call', async () => {
    expect(await withinPatience(new Promise(() => undefined), 5)).toEqual({ arrived: false, why: 'offline' });
  });
});
