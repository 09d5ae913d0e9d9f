import { writeFile } from 'node:fs/promises';
import automator from 'miniprogram-automator';
import { serveAutomator } from './automator-server';
import { startPhone } from './chromium';
import { connectDevTools } from './devtools';
import { askLocalCloud } from './local-cloud';
import { Program } from './program';
import { RunRecord } from './record';
import type { AppException, HostMessage, PageStats, WxCall } from './types';

export type { AppException, PageStats, WxCall } from './types';

/** The object that suites drive the program with; its types belong to miniprogram-automator. */
export type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;

/** How to start a mini-program. */
export interface LaunchOptions {
  /** Folder of the weapp build. */
  readonly dist: string;
  /** The local cloud, and the token of the person who holds the phone. */
  readonly cloud: { readonly url: string; readonly token: string };
  /** What storage holds at the first launch. */
  readonly storage?: Readonly<Record<string, unknown>>;
  /** System font size in px; WeChat's default is 17, 关怀模式 about 24. */
  readonly fontSizeSetting?: number;
  readonly theme?: 'light' | 'dark';
}

/** A running mini-program. */
export interface LaunchedMiniProgram {
  readonly miniProgram: MiniProgram;
  /** Every wx call so far. Empty on DevTools. */
  calls(): readonly WxCall[];
  /** What each page cost so far. Empty on DevTools. */
  stats(): readonly PageStats[];
  /** Exceptions of the program so far. */
  exceptions(): readonly AppException[];
  /** APIs that the program called and that are not on the product's list. Empty on DevTools. */
  unknownApis(): readonly string[];
  /** Hands the phone to another person: later cloud calls carry this token. */
  setCloud(token: string): Promise<void>;
  /** Kills the program and starts it again with its storage. */
  relaunch(): Promise<void>;
  /** Puts the program into the background and brings it back. Not on DevTools. */
  switchAway(): Promise<void>;
  /** Takes the phone's network away, or gives it back; a relaunch also does. Not on DevTools. */
  setOnline(isOnline: boolean): Promise<void>;
  /** Opens the program at an address, as a shared card does. @throws when it leads nowhere. Not on DevTools */
  openAt(url: string): Promise<void>;
  /** Writes a PNG of the window. */
  screenshot(path: string): Promise<void>;
  /** Ends everything. @throws when the program called an API that is not on the list */
  close(): Promise<void>;
}

/**
 * Starts a mini-program on the runtime, or, when `WECHAT_WS_ENDPOINT` is set, connects to the one that WeChat
 * DevTools has open there.
 */
export async function launchMiniProgram(options: LaunchOptions): Promise<LaunchedMiniProgram> {
  const endpoint = process.env.WECHAT_WS_ENDPOINT;
  return endpoint ? connectDevTools(endpoint) : startRuntime(options);
}

async function startRuntime(options: LaunchOptions): Promise<LaunchedMiniProgram> {
  const { dist, storage = {}, fontSizeSetting = 17, theme = 'light' } = options;
  let cloud = options.cloud;
  const record = new RunRecord();
  const listeners: ((message: HostMessage) => void)[] = [(message) => record.add(message)];
  const onMessage = (message: HostMessage): unknown => {
    if (message.kind === 'cloud') return askLocalCloud(cloud, message.path, message.body);
    for (const listener of listeners) listener(message);
    return undefined;
  };
  const phone = await startPhone(theme);
  try {
    const program = await Program.start(phone.context, {
      dist,
      storage,
      device: { fontSizeSetting, theme },
      onMessage,
    });
    const server = await serveAutomator(program);
    listeners.push(server.tell);
    const miniProgram = await automator.connect({ wsEndpoint: server.endpoint });
    return {
      miniProgram,
      calls: () => record.calls,
      stats: () => record.stats(),
      exceptions: () => record.exceptions,
      unknownApis: () => [...record.unknownApis],
      setCloud: async (token) => {
        cloud = { ...cloud, token };
      },
      relaunch: () => program.launch(),
      switchAway: async () => void (await program.run('__runtime.switchAway()')),
      setOnline: async (isOnline) => void (await program.run(`__runtime.setOnline(${isOnline})`)),
      openAt: async (url) => void (await program.run(`__runtime.openAt(${JSON.stringify(url)})`)),
      screenshot: async (path) => writeFile(path, await program.screenshot()),
      close: async () => {
        miniProgram.disconnect();
        await server.close();
        await phone.close();
        const unknown = [...record.unknownApis];
        if (unknown.length > 0)
          throw new Error(`called wx APIs that are not on the product's list: ${unknown.join(', ')}`);
      },
    };
  } catch (error) {
    await phone.close();
    throw error;
  }
}
