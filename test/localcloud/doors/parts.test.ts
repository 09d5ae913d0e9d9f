import type { Part } from '../../../localcloud/server/part';
import { bearer, type FixtureCloud, RESIDENT, startFixtureCloud } from './local-cloud';

let cloud: FixtureCloud;
afterEach(() => cloud.remove());

describe('a part of the local cloud', () => {
  const phonePart: Part = {
    name: 'phones',
    register(router) {
      router.action('wx.openApi', ({ params }) => ({
        raw: {
          status: 200,
          headers: { 'content-type': 'application/octet-stream' },
          body: params.requestData as Buffer,
        },
      }));
      return {
        messagesFor: ({ id }) =>
          ['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'].map((at) => ({
            id: `${id}-${at}`,
            at,
            channel: 'sms',
            title: '救助通',
            lines: ['已受理'],
          })),
        functionEnvironment: (url) => ({ SMS_URL: `${url}/sms` }),
      };
    },
  };

  test('shows its messages by persona, newest first', async () => {
    cloud = await startFixtureCloud({}, { parts: [phonePart] });
    const messages = await (await fetch(`${cloud.url}/local/messages?persona=wang-yanshi`)).json();
    expect(messages).toMatchObject([
      { id: 'wang-yanshi-2026-03-02T00:00:00.000Z' },
      { id: 'wang-yanshi-2026-03-01T00:00:00.000Z' },
    ]);
  });

  test('gives its addresses to every function, and its actions take multipart bytes', async () => {
    cloud = await startFixtureCloud(
      { look: `exports.main = async () => process.env.SMS_URL` },
      { parts: [phonePart] },
    );
    const { body } = await cloud.post('/call/look/x', { data: {} }, bearer(await cloud.tokenOf(RESIDENT)));
    expect(body).toBe(`${cloud.url}/sms`);
    const form = new FormData();
    const bytes = Buffer.from([0, 1, 13, 10, 45, 45, 255]);
    form.append('action', 'wx.openApi');
    form.append('requestData', new Blob([bytes]));
    const response = await fetch(`${cloud.url}/admin`, { method: 'POST', body: form });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });
});
