import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The project's folder: the nearest one above this code that holds `localcloud/start.mjs`. The same whether the
 * code runs from its sources (tests) or as a bundle in .local/build.
 */
export function projectRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'localcloud/start.mjs'))) return folder;
    if (folder === dirname(folder)) throw new Error('the local cloud is not inside the project');
  }
}
