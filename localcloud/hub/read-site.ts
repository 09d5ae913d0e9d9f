import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO_HOUSEHOLDS } from '../county';

export interface Site {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

/** Reads the hub page below `root`: its HTML from localcloud/hub/site, the rest as build.mjs has bundled it. */
export async function readSite(root: string): Promise<Site> {
  const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8');
  const [html, script, style] = await Promise.all([
    read('localcloud/hub/site/index.html'),
    read('.local/build/hub/hub.js'),
    read('.local/build/hub/style.css'),
  ]);
  const application = JSON.stringify(DEMO_HOUSEHOLDS.wangYanshi);
  return { html, script: `var READY_APPLICATION=${application};${script}`, style };
}
