/**
 * `npm run bench:rules [-- rates | memory]`: measures our rules beside other engines and a bare loop, one JSON object a
 * line. The other engines are installed here, in a folder of their own, and nowhere else.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, requireTypeScript } from '../../../config/run-typescript.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const PEERS = ['@gorules/zen-engine', 'json-rules-engine'];

/** Not `ci`: the lock names packages of other machines that a registry need not offer. The lock is left as it is. */
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs the peers from the lock file; where that is impossible says so and goes on without them. */
function installPeers() {
  if (PEERS.every((name) => existsSync(join(HERE, 'node_modules', name)))) return;
  try {
    execFileSync('npm', INSTALL, { cwd: HERE, stdio: 'pipe' });
  } catch (error) {
    const reason = String(error.stderr ?? error.message)
      .trim()
      .split('\n')[0];
    process.stderr.write(`其他规则引擎装不上（${reason}），这一次只量我们自己的和手写循环。\n`);
  }
}

const [, name] = process.argv.slice(2);
const isChild = name !== undefined;
if (!isChild) installPeers();
const { measure } = await requireTypeScript('test/bench/rules/main.ts');
await measure(ROOT, fileURLToPath(import.meta.url), process.argv.slice(2));
process.exit(0);
