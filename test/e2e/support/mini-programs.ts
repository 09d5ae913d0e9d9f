import { resolve } from 'node:path';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { type LaunchedMiniProgram, type LaunchOptions, launchMiniProgram } from '../runtime';
import type { Face, Phone } from './face';
import { IS_DEVTOOLS } from './is-devtools';
import { MiniProgramHand } from './mini-program-hand';
import { tokenOf } from './token-of';

const DIST = resolve(__dirname, '../../../dist/weapp');

/** What a cheap phone bears: nodes on one screen, bytes in one setData. */
const MOST_NODES = 600;
const MOST_SET_DATA_BYTES = 20 * 1024;

export interface WeChatPhone extends Phone {
  readonly app: LaunchedMiniProgram;
  readonly hand: MiniProgramHand;
}

/** The production bundle on telephones of their own. */
export interface MiniPrograms extends Face {
  readonly cloud: ProductCloud;
  phoneOf(persona: string, options?: Partial<LaunchOptions>): Promise<WeChatPhone>;
  /** All telephones so far. */
  phones(): readonly LaunchedMiniProgram[];
  close(): Promise<void>;
}

/** Starts a local cloud; telephones start one by one. Needs dist/weapp. */
export async function startMiniPrograms(): Promise<MiniPrograms> {
  const cloud = await startProductCloud();
  const phones: LaunchedMiniProgram[] = [];
  const phoneOf: MiniPrograms['phoneOf'] = async (persona, options = {}) => {
    const token = await tokenOf(cloud, persona);
    const app = await launchMiniProgram({ dist: DIST, cloud: { url: cloud.url, token }, ...options });
    phones.push(app);
    return { app, hand: new MiniProgramHand(app), open: () => app.relaunch() };
  };
  return {
    cloud,
    phoneOf,
    personAt: (persona) => phoneOf(persona),
    look: async () => undefined,
    phones: () => phones,
    async close() {
      const closed = await Promise.allSettled(phones.map((phone) => phone.close()));
      await cloud.remove();
      for (const each of closed) if (each.status === 'rejected') throw each.reason;
    },
  };
}

/** What must be true of every telephone after the walks; the last of a suite. */
export function testTheWholeRun(started: () => MiniPrograms, leastPages: number): void {
  const testOnRuntime = IS_DEVTOOLS ? test.skip : test;
  describe('the whole run', () => {
    test('threw nothing', () => {
      expect(
        started()
          .phones()
          .flatMap((phone) => phone.exceptions()),
      ).toEqual([]);
    });

    testOnRuntime('called no wx API that is not on the list', () => {
      expect(
        started()
          .phones()
          .flatMap((phone) => phone.unknownApis()),
      ).toEqual([]);
    });

    testOnRuntime('kept every screen within what a cheap phone bears', () => {
      const pages = started()
        .phones()
        .flatMap((phone) => phone.stats());
      expect(pages.length).toBeGreaterThanOrEqual(leastPages);
      expect(pages.filter(({ maxNodes }) => maxNodes > MOST_NODES)).toEqual([]);
      expect(pages.filter(({ maxSetDataBytes }) => maxSetDataBytes > MOST_SET_DATA_BYTES)).toEqual([]);
    });
  });
}
