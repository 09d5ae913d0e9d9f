import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDatabase } from '../database';
import type { FunctionRunner } from '../functions/runner';
import type { Clock } from '../server/clock';
import { json, type LocalResponse } from '../server/part';

/** The collection that the health check writes to and reads from; no function uses it. */
export const HEALTH_COLLECTION = 'localcloud_health';

/** A function that has not answered by then counts as failing: all its instances hang. */
const PATIENCE_MS = 15_000;

export interface HealthOptions {
  /** Answers the SDK's database actions. */
  readonly database: LocalDatabase['handle'];
  readonly runner: FunctionRunner;
  readonly clock: Clock;
  /** Where the H5 build should be; undefined when none is served. */
  readonly h5Dir: string | undefined;
}

/**
 * `GET /healthz`: 200 only when the database takes a write and gives it back, every function's bundle answers, and
 * the H5 build is there. Otherwise 503 with what is wrong by part.
 */
export async function checkHealth({ database, runner, clock, h5Dir }: HealthOptions): Promise<LocalResponse> {
  const problems = new Map<string, string>();
  const note = (part: string, problem: string | undefined) => {
    if (problem !== undefined) problems.set(part, problem);
  };
  note('database', await checkDatabase(database).catch(describe));
  await Promise.all(
    runner.functions.map(async ({ name }) =>
      note(`function ${name}`, await checkFunction(runner, name, clock)),
    ),
  );
  if (h5Dir !== undefined && !existsSync(join(h5Dir, 'index.html'))) note('h5', 'the H5 build is not there');
  const isHealthy = problems.size === 0;
  return json(isHealthy ? 200 : 503, {
    status: isHealthy ? 'ok' : 'failing',
    functions: runner.functions.map(({ name }) => name),
    problems: Object.fromEntries(problems),
  });
}

async function checkDatabase(database: HealthOptions['database']): Promise<string | undefined> {
  const mark = Date.now();
  const query = JSON.stringify({ _id: 'health' });
  const address = { collectionName: HEALTH_COLLECTION, queryType: 'DOC', query };
  const written = await database({
    ...address,
    action: 'database.modifyDocument',
    data: JSON.stringify({ $set: { mark } }),
    multi: false,
    merge: true,
    upsert: true,
    interfaceCallSource: 'SINGLE_SET_DOC',
  });
  if (isFailure(written)) return `a write failed: ${JSON.stringify(written)}`;
  const read = await database({ ...address, action: 'database.getDocument', multi: false });
  return JSON.stringify(read).includes(String(mark))
    ? undefined
    : `a read did not give back: ${JSON.stringify(read)}`;
}

async function checkFunction(
  runner: FunctionRunner,
  name: string,
  clock: Clock,
): Promise<string | undefined> {
  const event = { action: 'healthz', data: {} };
  const answer = runner
    .invoke(name, event, { kind: 'function', source: 'health' })
    .then((outcome) => (outcome.ok ? undefined : outcome.failure.errorMessage));
  let stopWaiting = () => {};
  const patience = new Promise<string>((resolve) => {
    stopWaiting = clock.wait(PATIENCE_MS, () => resolve(`no answer within ${PATIENCE_MS / 1000} s`));
  });
  return Promise.race([answer, patience]).finally(stopWaiting);
}

function isFailure(reply: unknown): boolean {
  return typeof reply !== 'object' || reply === null || 'code' in reply;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
