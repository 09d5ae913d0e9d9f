import { type Caller, LOCAL_APPID } from './caller';

/** The environment id that functions and file ids name. */
export const LOCAL_ENV = 'local-jiuzhutong';
const REGION = 'ap-shanghai';

/**
 * What every instance of every function finds in process.env: enough for the unmodified SDKs to take this for the
 * cloud and to send their calls to the local endpoint.
 */
export function platformEnvironment(adminUrl: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env.PATH ?? '',
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: REGION,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    SCF_NAMESPACE: LOCAL_ENV,
    TCB_ENV: LOCAL_ENV,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
  };
}

/** What one call adds: its identity and its tracing id. Timers and functions bring no identity. */
export function callEnvironment(caller: Caller, requestId: string): Readonly<Record<string, string>> {
  const tracing = {
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TRIGGER_SRC,TCB_SOURCE',
    TCB_SEQID: requestId,
  };
  switch (caller.kind) {
    case 'client':
      return {
        ...tracing,
        TRIGGER_SRC: 'wx_client',
        TCB_SOURCE: 'wx_client',
        WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID,WX_API_TOKEN',
        WX_OPENID: caller.openid,
        WX_APPID: LOCAL_APPID,
        WX_UNIONID: `union-${caller.openid}`,
        WX_API_TOKEN: 'local',
      };
    case 'function':
      return {
        ...tracing,
        TRIGGER_SRC: 'scf',
        TCB_SOURCE: caller.source,
        WX_CONTEXT_KEYS: 'WX_API_TOKEN',
        WX_API_TOKEN: 'local',
      };
    case 'timer':
      return {
        ...tracing,
        TRIGGER_SRC: 'timer',
        TCB_SOURCE: 'wx_trigger',
        WX_TRIGGER_API_TOKEN_V0: 'local',
      };
  }
}

export interface CallContext {
  readonly functionName: string;
  readonly requestId: string;
  readonly memoryMb: number;
  readonly timeLimitMs: number;
  readonly env: Readonly<Record<string, string>>;
}

/** The second argument of `main`, in the form that the SDK's getCloudbaseContext and parseContext read. */
export function platformContext({
  functionName,
  requestId,
  memoryMb,
  timeLimitMs,
  env,
}: CallContext): object {
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: memoryMb,
    time_limit_in_ms: timeLimitMs,
    request_id: requestId,
    function_name: functionName,
    function_version: '$LATEST',
    namespace: LOCAL_ENV,
    tencentcloud_region: REGION,
    tencentcloud_appid: '0',
    tencentcloud_uin: '0',
    environ: Object.entries(env)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
    environment: JSON.stringify(env),
  };
}
