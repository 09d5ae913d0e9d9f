import { join } from 'node:path';
import { ACTIONS } from '../src/contracts';
import { PERSONAS } from './county';
import { hubPart } from './hub';
import { PARTS } from './parts';
import { explainDiskError, takeDataDir } from './server/data-dir';
import { bringDemoCounty } from './server/demo-county';
import { type LocalCloud, startLocalCloud } from './server/start-local-cloud';

export interface RunOptions {
  /** The project's folder. */
  readonly root: string;
  readonly port: number;
  readonly dataDir: string;
  /** Empties the data directory first. */
  readonly isFresh: boolean;
  readonly functionsDir: string;
}

/**
 * Runs the product's local cloud with the demo county in this process; what start.mjs calls once everything is
 * built. Throws StartRefused with one line for the person at the keyboard.
 */
export async function run(options: RunOptions): Promise<Pick<LocalCloud, 'url' | 'close'>> {
  const { root, port, dataDir, functionsDir } = options;
  const data = takeDataDir(dataDir, options.isFresh);
  try {
    const cloud = await startLocalCloud({
      dataDir,
      port,
      functionsDir,
      h5Dir: join(root, 'dist/h5'),
      actions: ACTIONS,
      personas: PERSONAS,
      parts: [hubPart, ...PARTS],
      runTimers: true,
    });
    const close = () => cloud.close().finally(data.release);
    await bringDemoCounty(cloud, dataDir).catch(async (error) => {
      await cloud.close();
      throw error;
    });
    return { url: cloud.url, close };
  } catch (error) {
    data.release();
    throw explainDiskError(error, dataDir);
  }
}
