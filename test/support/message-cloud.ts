import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ChannelSettings,
  channelSettingsFrom,
} from '../../cloudfunctions/shared/adapters/channels/settings';
import { PERSONAS } from '../../localcloud/county';
import { platformEnvironment } from '../../localcloud/functions/environment';
import { createMessagingPart } from '../../localcloud/messaging';
import type { Clock } from '../../localcloud/server/clock';
import { systemClock } from '../../localcloud/server/clock';
import type { Message, Part } from '../../localcloud/server/part';
import { type LocalCloud, startLocalCloud } from '../../localcloud/server/start-local-cloud';
import { createWechatPart } from '../../localcloud/wechat';

export interface MessageCloudOptions {
  readonly wechat?: Parameters<typeof createWechatPart>[0];
  readonly messaging?: Parameters<typeof createMessagingPart>[0];
  readonly dataDir?: string;
  readonly clock?: Clock;
  readonly port?: number;
  /** How long senders wait for an answer; short where a test lets endpoints hang. */
  readonly timeoutMs?: number;
}

/** A local cloud with its message endpoints and its database, and no functions: tests are the function. */
export interface MessageCloud extends LocalCloud {
  readonly dataDir: string;
  readonly settings: ChannelSettings;
  messages(persona: string): Promise<Message[]>;
  /** The person agrees to `times` more messages of the template. */
  consent(persona: string, templateId: string, times?: number): Promise<void>;
  consentsLeft(persona: string, templateId: string): Promise<number>;
  remove(): Promise<void>;
}

/** Starts one and points the SDKs of this process at it. */
export async function startMessageCloud(options: MessageCloudOptions = {}): Promise<MessageCloud> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), '通知-'));
  const parts = [createWechatPart(options.wechat), createMessagingPart(options.messaging)];
  const environments: ((url: string) => Readonly<Record<string, string>>)[] = [];
  const cloud = await startLocalCloud({
    dataDir,
    port: options.port ?? 0,
    functionsDir: dataDir,
    functions: [],
    personas: PERSONAS,
    parts: parts.map((part) => remembering(part, environments)),
    clock: options.clock ?? systemClock,
    log: () => undefined,
  });
  const environment = Object.assign(
    { MESSAGE_TIMEOUT_MS: `${options.timeoutMs ?? 6000}` },
    ...environments.map((of) => of(cloud.url)),
  );
  Object.assign(process.env, platformEnvironment(`${cloud.url}/admin`));
  const get = async (path: string): Promise<never> =>
    (await fetch(cloud.url + path)).json() as Promise<never>;
  const post = async (path: string, body: unknown, token = ''): Promise<{ token: string }> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(cloud.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json() as Promise<{ token: string }>;
  };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= cloud.close();
    return closing;
  };
  return {
    ...cloud,
    close,
    dataDir,
    settings: channelSettingsFrom(environment),
    messages: (persona) => get(`/local/messages?persona=${persona}`),
    async consent(persona, templateId, times = 1) {
      const { token } = await post('/local/session', { persona });
      const body = { templateIds: [templateId], decision: 'accept' };
      for (let count = 0; count < times; count += 1) await post('/local/consent', body, token);
    },
    async consentsLeft(persona, templateId) {
      const counters: { templateId: string; left: number }[] = await get(`/local/consent?persona=${persona}`);
      return counters.find((counter) => counter.templateId === templateId)?.left ?? 0;
    },
    async remove() {
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The part, with what it gives to functions kept for the test. */
const remembering = (
  part: Part,
  environments: ((url: string) => Readonly<Record<string, string>>)[],
): Part => ({
  ...part,
  async register(router, context) {
    const hooks = await part.register(router, context);
    if (hooks.functionEnvironment) environments.push(hooks.functionEnvironment);
    return hooks;
  },
});
