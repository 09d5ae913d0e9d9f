import automator from 'miniprogram-automator';
import type { LaunchedMiniProgram } from './index';
import type { AppException } from './types';

/**
 * Connects to the program that WeChat DevTools has open. There the program's own cloud environment answers, wx
 * calls are not recorded, and a relaunch closes every page without killing the app.
 * @param endpoint `ws://127.0.0.1:9420` or wherever `cli auto --auto-port` listens
 */
export async function connectDevTools(endpoint: string): Promise<LaunchedMiniProgram> {
  const miniProgram = await automator.connect({ wsEndpoint: endpoint });
  const exceptions: AppException[] = [];
  miniProgram.on('exception', (exception: Partial<AppException>) => {
    exceptions.push({ message: exception.message ?? String(exception), stack: exception.stack ?? '' });
  });
  const entry = (await miniProgram.currentPage())?.path ?? '';
  return {
    miniProgram,
    calls: () => [],
    stats: () => [],
    exceptions: () => exceptions,
    unknownApis: () => [],
    setCloud: notOnDevTools,
    switchAway: notOnDevTools,
    setOnline: notOnDevTools,
    openAt: notOnDevTools,
    relaunch: async () => {
      await miniProgram.reLaunch(`/${entry}`);
    },
    screenshot: async (path) => {
      await miniProgram.screenshot({ path });
    },
    close: async () => miniProgram.disconnect(),
  };
}

async function notOnDevTools(): Promise<never> {
  throw new Error('DevTools gives automation no way to do this: do it by hand, or leave the test out there');
}
