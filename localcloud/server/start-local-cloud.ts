import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionDeclaration } from '../../config/collection-declaration';
import { COLLECTIONS } from '../../config/collections';
import { FUNCTIONS, type FunctionDeclaration } from '../../config/functions';
import type { ActionContract } from '../../src/contracts/action-contract';
import type { Persona } from '../county/persona';
import { type LocalDatabase, openDatabase } from '../database';
import { registerDoors } from '../doors';
import { HEALTH_COLLECTION } from '../doors/health';
import { createFaults, type Faults } from '../faults';
import type { LogLine } from '../functions/instance';
import { invokeAction } from '../functions/invoke-action';
import { createRunner, type FunctionRunner } from '../functions/runner';
import { createTimers } from '../functions/timers';
import { registerStorage } from '../storage';
import { admin } from './admin';
import { type Clock, systemClock } from './clock';
import { openFunctionLog } from './function-log';
import { listen } from './http-server';
import { readFunctionKeys, readSigningKey } from './keys';
import type { Part, PartContext, PartHooks } from './part';
import { createRouter } from './router';
import { openSessions } from './sessions';

export interface LocalCloudOptions {
  /** Everything that must survive a restart lives in here; made when it is missing. */
  readonly dataDir: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Holds `<name>/index.js` for every function. */
  readonly functionsDir: string;
  /** The H5 build, served under /app/ and /as/<persona>/. */
  readonly h5Dir?: string;
  readonly collections?: readonly CollectionDeclaration[];
  readonly functions?: readonly FunctionDeclaration[];
  readonly actions?: readonly ActionContract[];
  readonly personas?: readonly Persona[];
  readonly parts?: readonly Part[];
  /** Added to every function's process.env. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  /** Waits for its ticks only when true; POST /local/timers/run works always. */
  readonly runTimers?: boolean;
  readonly instancesPerFunction?: number;
  /** Functions that do not run when another function calls them; timers and people still reach them. */
  readonly unheard?: readonly string[];
  /** Told of what functions print, besides the log file. */
  readonly onFunctionLog?: (line: LogLine & { readonly functionName: string }) => void;
  /** Told of failures of the local cloud itself. */
  readonly log?: (line: string) => void;
}

export interface LocalCloud {
  /** `http://127.0.0.1:8790` */
  readonly url: string;
  readonly faults: Faults;
  readonly runner: FunctionRunner;
  /** Answers a database action as /admin does; what seeds the demo county. */
  readonly database: LocalDatabase['handle'];
  /** Stops at once: breaks connections off, ends every instance, closes the database. */
  close(): Promise<void>;
}

/**
 * Starts a local cloud in this process: database, functions, timers, storage, doors and further parts behind one
 * port of the loopback address. Rejects when the port or the data directory cannot be had.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { dataDir, clock = systemClock, personas = [], log = console.error } = options;
  mkdirSync(dataDir, { recursive: true });
  const keys = readFunctionKeys(dataDir);
  const sessions = openSessions(dataDir, personas);
  const faults = createFaults();
  const functionLog = openFunctionLog(dataDir);
  const database = openDatabase({
    file: join(dataDir, 'cloud.db'),
    collections: [...(options.collections ?? COLLECTIONS), healthCollection],
  });

  let url = '';
  const context: PartContext = { dataDir, personas, sessions, faults, clock, url: () => url };
  const router = createRouter();
  const parts: PartHooks[] = [];
  const runner = createRunner({
    functions: options.functions ?? FUNCTIONS,
    functionsDir: options.functionsDir,
    faults,
    adminUrl: () => `${url}/admin`,
    environment: () => ({ ...keys, ...environmentOf(parts, url), ...options.environment }),
    onLog: (line) => {
      functionLog.write(line);
      options.onFunctionLog?.(line);
    },
    instancesPerFunction: options.instancesPerFunction,
  });
  const timers = createTimers(runner, clock, faults);

  const close = async () => {
    timers.close();
    await Promise.all([server?.close(), runner.close()]);
    await Promise.all(parts.map((part) => part.close?.()));
    database.close();
    await functionLog.close();
  };

  let server: Awaited<ReturnType<typeof listen>> | undefined;
  try {
    router.route('POST', '/admin', admin(router, { beforeAnswer: runner.countCloudCall }));
    router.action('database.', ({ action, params, invocation }) =>
      database.handle({ ...params, action }, invocation),
    );
    router.action('functions.invokeFunction', invokeAction(runner, options.unheard));
    registerStorage(router, context, readSigningKey(dataDir));
    for (const part of options.parts ?? []) parts.push(await part.register(router, context));
    registerDoors(router, context, {
      actions: options.actions ?? [],
      runner,
      timers,
      database: database.handle,
      parts,
      h5Dir: options.h5Dir,
    });
    server = await listen(options.port, router, log);
  } catch (error) {
    await close();
    throw error;
  }
  url = `http://127.0.0.1:${server.port}`;
  if (options.runTimers) timers.start();
  return { url, faults, runner, database: database.handle, close };
}

const healthCollection: CollectionDeclaration = {
  name: HEALTH_COLLECTION,
  purpose: '本机云自检',
  sealed: [],
  indexes: [],
};

function environmentOf(parts: readonly PartHooks[], url: string): Record<string, string> {
  return Object.assign({}, ...parts.map((part) => part.functionEnvironment?.(url)));
}
