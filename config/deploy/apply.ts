import { isDeepStrictEqual } from 'node:util';
import type { CollectionDeclaration } from '../collection-declaration';
import { VARIABLES } from '../environments/variables';
import { CLOSED, type CloudManager, type DeployedFunction } from './cloud-manager';
import type { Settings } from './environment-file';
import { lostKeys } from './lost-keys';
import { type FunctionPlan, type Plan, variableValues } from './plan';
import { UserError } from './user-error';

export interface ApplyContext {
  readonly cloud: CloudManager;
  readonly settings: Settings;
  /** Holds `<name>/index.js` for every function. */
  readonly functionsDir: string;
  readonly say: (line: string) => void;
}

/**
 * Carries a plan out: first everything that could stop it is looked at, then the database, then the functions, so
 * that no function ever runs without its collections. May be run again at any time; what is right already is left.
 * Throws UserError when the online keys and ours do not agree, or an index stands there in another form.
 */
export async function applyPlan(plan: Plan, context: ApplyContext): Promise<void> {
  const { cloud, settings, say } = context;
  const deployed = new Map<string, DeployedFunction | undefined>();
  for (const { declaration } of plan.functions)
    deployed.set(declaration.name, await cloud.findFunction(declaration.name));
  refuseLostKeys(deployed, settings);
  for (const collection of plan.collections) say(await applyCollection(collection, cloud));
  for (const item of plan.functions)
    say(await applyFunction(item, deployed.get(item.declaration.name), context));
}

function refuseLostKeys(
  deployed: ReadonlyMap<string, DeployedFunction | undefined>,
  settings: Settings,
): void {
  const lost = [...deployed].flatMap(([name, online]) =>
    online ? lostKeys(online.variables, settings).map((key) => `${name}：${key}`) : [],
  );
  if (lost.length === 0) return;
  throw new UserError(
    `线上正在用的密钥和这次要部署的不一样，部署以后旧数据会打不开，已停下，什么也没有改：\n${lost
      .map((line) => `  · ${line}`)
      .join('\n')}`,
  );
}

async function applyCollection(
  { name, indexes }: CollectionDeclaration,
  cloud: CloudManager,
): Promise<string> {
  const isNew = await cloud.ensureCollection(name);
  const stored = new Map((await cloud.indexesOf(name)).map((index) => [index.name, index]));
  let created = 0;
  for (const index of indexes) {
    const online = stored.get(index.name);
    if (!online) {
      await cloud.createIndex(name, index);
      created += 1;
    } else if (!isDeepStrictEqual(online.keys, index.keys) || online.isUnique !== (index.unique ?? false)) {
      throw new UserError(
        `集合 ${name} 的索引 ${index.name} 和声明的不一样。索引不能改，请先在控制台删掉它再部署。`,
      );
    }
  }
  if ((await cloud.accessOf(name)) !== CLOSED) await cloud.setAccess(name, CLOSED);
  const access = await cloud.accessOf(name);
  if (access !== CLOSED)
    throw new UserError(`集合 ${name} 的权限是 ${access}，没能关上。请在控制台改成“所有用户不可读写”。`);
  return `集合 ${name}：${isNew ? '新建' : '已有'}，新建索引 ${created} 个，已对小程序端关闭`;
}

async function applyFunction(
  { declaration }: FunctionPlan,
  online: DeployedFunction | undefined,
  { cloud, settings, functionsDir }: ApplyContext,
): Promise<string> {
  const { name, timer } = declaration;
  await cloud.putFunction(declaration, functionsDir, {
    ...foreignVariables(online),
    ...variableValues(name, settings),
  });
  const timers = online?.timers ?? [];
  for (const old of timers) if (!isDeepStrictEqual(old, timer)) await cloud.removeTimer(name, old.name);
  if (timer && !timers.some((old) => isDeepStrictEqual(old, timer))) await cloud.createTimer(name, timer);
  return `云函数 ${name}：${online ? '已更新' : '新建'}${timer ? `，定时 ${timer.name}` : ''}`;
}

/** Variables that somebody set in the console and that are none of ours: setting variables replaces all of them. */
function foreignVariables(online: DeployedFunction | undefined): Record<string, string> {
  const ours = new Set(VARIABLES.map(({ name }) => name));
  return Object.fromEntries(Object.entries(online?.variables ?? {}).filter(([name]) => !ours.has(name)));
}
