import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { FunctionDeclaration } from '../../config/functions';
import type { Faults } from '../faults';
import { type Caller, LOCAL_APPID } from './caller';
import { callEnvironment, platformContext, platformEnvironment } from './environment';
import { type Instance, type InstanceReply, type LogLine, startInstance } from './instance';
import { failed, limitResult, MAX_CLIENT_RESULT_BYTES, MAX_RESULT_BYTES, type Outcome } from './outcome';
import { createPool, type Pool } from './pool';

/** Instances of one function at most, unless told otherwise. */
const DEFAULT_INSTANCES = 4;

export interface RunnerOptions {
  readonly functions: readonly FunctionDeclaration[];
  /** Holds `<name>/index.js` for every function. */
  readonly functionsDir: string;
  readonly faults: Faults;
  /** Address of the SDK endpoint; asked when an instance starts. */
  readonly adminUrl: () => string;
  /** What the functions are configured with: keys, addresses of message endpoints. */
  readonly environment: () => Readonly<Record<string, string>>;
  readonly onLog: (line: LogLine & { readonly functionName: string }) => void;
  readonly instancesPerFunction?: number;
}

export interface FunctionRunner {
  readonly functions: readonly FunctionDeclaration[];
  /** Calls a function and waits for its end. Never rejects: what the platform would report is in the outcome. */
  invoke(functionName: string, event: object, caller: Caller): Promise<Outcome>;
  /** Told of each SDK call of an invocation, so that a kill can strike in its middle. */
  countCloudCall(requestId: string): void;
  /** Ends every instance at once. */
  close(): Promise<void>;
}

/** Runs the built bundles as the platform runs event functions. */
export function createRunner(options: RunnerOptions): FunctionRunner {
  const pools = new Map<string, Pool>();
  const killOrders = new Map<string, { callsLeft: number; instance: Instance }>();
  const baseEnvironment = () => ({ ...platformEnvironment(options.adminUrl()), ...options.environment() });

  const poolOf = (declaration: FunctionDeclaration): Pool => {
    const existing = pools.get(declaration.name);
    if (existing) return existing;
    const bundle = join(options.functionsDir, declaration.name, 'index.js');
    const pool = createPool({
      bundle,
      limit: options.instancesPerFunction ?? DEFAULT_INSTANCES,
      start: () =>
        startInstance({
          bundle,
          memoryMb: declaration.memoryMb,
          env: baseEnvironment(),
          onLog: (line) => options.onLog({ ...line, functionName: declaration.name }),
        }),
    });
    pools.set(declaration.name, pool);
    return pool;
  };

  const armKill = (functionName: string, requestId: string, instance: Instance) => {
    const callsLeft = options.faults.takeKill(functionName);
    if (callsLeft === 0) void instance.kill('killed by a fault switch');
    else if (callsLeft) killOrders.set(requestId, { callsLeft, instance });
  };

  return {
    functions: options.functions,
    async invoke(functionName, event, caller) {
      const requestId = randomUUID();
      const declaration = options.functions.find(({ name }) => name === functionName);
      if (!declaration) return failed(requestId, 'notFound', `there is no function ${functionName}`);
      const timeLimitMs = declaration.timeoutSeconds * 1000;
      const added = callEnvironment(caller, requestId);
      const call = {
        env: { ...baseEnvironment(), ...added },
        event: JSON.stringify(withUserInfo(event, caller)),
        context: platformContext({
          functionName,
          requestId,
          memoryMb: declaration.memoryMb,
          timeLimitMs,
          env: added,
        }),
        timeLimitMs,
      };
      const reply = await poolOf(declaration).run(call, (instance) =>
        armKill(functionName, requestId, instance),
      );
      killOrders.delete(requestId);
      const outcome = toOutcome(reply, requestId, declaration);
      return limitResult(outcome, caller.kind === 'client' ? MAX_CLIENT_RESULT_BYTES : MAX_RESULT_BYTES);
    },
    countCloudCall(requestId) {
      const order = killOrders.get(requestId);
      if (!order) return;
      order.callsLeft -= 1;
      if (order.callsLeft === 0) void order.instance.kill('killed by a fault switch');
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}

/** The platform adds the caller to the event of every wx.cloud call. */
function withUserInfo(event: object, caller: Caller): object {
  if (caller.kind !== 'client') return event;
  return { ...event, userInfo: { appId: LOCAL_APPID, openId: caller.openid } };
}

function toOutcome(
  reply: InstanceReply,
  requestId: string,
  { name, timeoutSeconds }: FunctionDeclaration,
): Outcome {
  switch (reply.kind) {
    case 'result':
      return { ok: true, requestId, json: reply.json };
    case 'timeLimit':
      return failed(
        requestId,
        'timeLimit',
        `${name}: Invoking task timed out after ${timeoutSeconds} seconds`,
      );
    case 'failure':
    case 'gone':
      return failed(requestId, 'executeFail', reply.error.message, reply.error.stack);
  }
}
