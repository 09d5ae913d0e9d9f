import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { IndexDeclaration } from '../collection-declaration';
import type { CloudManager, DeployedFunction, DeployedIndex } from './cloud-manager';
import type { Settings } from './environment-file';
import { functionSettings } from './function-settings';
import { UserError } from './user-error';

/** As much of @cloudbase/manager-node 5 as is used here; the package itself is installed only for a deployment. */
export interface ManagerNode {
  readonly functions: {
    getFunctionDetail(name: string): Promise<{
      readonly Environment?: { readonly Variables?: readonly { Key: string; Value: string }[] | null };
      readonly Triggers?:
        | readonly { readonly TriggerName: string; readonly TriggerDesc: string; readonly Type: string }[]
        | null;
    }>;
    createFunction(options: {
      readonly func: object;
      readonly functionRootPath: string;
      readonly force: true;
    }): Promise<unknown>;
    createFunctionTriggers(name: string, triggers: readonly object[]): Promise<unknown>;
    deleteFunctionTrigger(name: string, triggerName: string): Promise<unknown>;
  };
  readonly database: {
    createCollectionIfNotExists(name: string): Promise<{ readonly IsCreated: boolean }>;
    describeCollection(name: string): Promise<{
      readonly Indexes?:
        | readonly {
            readonly Name: string;
            readonly Unique: boolean;
            readonly Keys: readonly { readonly Name?: string; readonly Direction?: string }[];
          }[]
        | null;
    }>;
    updateCollection(name: string, change: object): Promise<unknown>;
  };
  commonService(service: 'tcb'): {
    call(options: { readonly Action: string; readonly Param: object }): Promise<unknown>;
  };
}

/**
 * Installs the pinned management SDK into .local/tools, from its own lock file and without running any script of
 * its, when it is not there yet. Gives it connected to the environment of the settings.
 */
export function connectManagerNode(
  root: string,
  settings: Settings,
  say: (line: string) => void,
): ManagerNode {
  const folder = join(root, '.local/tools/manager-node');
  const source = join(root, 'config/deploy/manager');
  if (!isInstalled(folder, source)) {
    say('安装部署工具 @cloudbase/manager-node（只装一次，放在 .local/tools）…');
    install(folder, source);
  }
  const CloudBase = createRequire(join(folder, 'package.json'))('@cloudbase/manager-node') as new (
    options: object,
  ) => ManagerNode;
  return new CloudBase({
    envId: settings.CLOUDBASE_ENV,
    secretId: settings.TENCENTCLOUD_SECRETID,
    secretKey: settings.TENCENTCLOUD_SECRETKEY,
    region: settings.TENCENTCLOUD_REGION ?? 'ap-shanghai',
  });
}

function isInstalled(folder: string, source: string): boolean {
  const lock = join(folder, 'package-lock.json');
  const hasModule = existsSync(join(folder, 'node_modules/.package-lock.json'));
  return (
    hasModule &&
    existsSync(lock) &&
    readFileSync(lock, 'utf8') === readFileSync(join(source, 'package-lock.json'), 'utf8')
  );
}

function install(folder: string, source: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(source, file), join(folder, file));
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (npm.status !== 0) throw new UserError('部署工具没有装上（npm ci），请看上面的说明，查看网络后再试。');
}

/** The platform through its management SDK. */
export function managerNodeCloud(manager: ManagerNode, environmentId: string): CloudManager {
  const { functions, database } = manager;
  const tcb = (Action: string, Param: object): Promise<unknown> =>
    manager.commonService('tcb').call({ Action, Param: { EnvId: environmentId, ...Param } });
  return {
    async findFunction(name) {
      try {
        return deployedFunction(await functions.getFunctionDetail(name));
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
    async putFunction(declaration, folder, variables) {
      const func = { ...functionSettings(declaration), envVariables: variables };
      await functions.createFunction({ func, functionRootPath: folder, force: true });
    },
    async createTimer(functionName, { name, cron }) {
      await functions.createFunctionTriggers(functionName, [{ name, type: 'timer', config: cron }]);
    },
    async removeTimer(functionName, timerName) {
      await functions.deleteFunctionTrigger(functionName, timerName);
    },
    ensureCollection: async (name) => (await database.createCollectionIfNotExists(name)).IsCreated,
    indexesOf: async (name) => ((await database.describeCollection(name)).Indexes ?? []).map(deployedIndex),
    async createIndex(collection, index) {
      await database.updateCollection(collection, { CreateIndexes: [indexRequest(index)] });
    },
    async accessOf(collection) {
      const answer = await tcb('DescribeDatabaseACL', { CollectionName: collection });
      return (answer as { AclTag?: string }).AclTag ?? '';
    },
    async setAccess(collection, access) {
      await tcb('ModifyDatabaseACL', { CollectionName: collection, AclTag: access });
    },
  };
}

type FunctionDetail = Awaited<ReturnType<ManagerNode['functions']['getFunctionDetail']>>;
type CollectionIndex = NonNullable<
  Awaited<ReturnType<ManagerNode['database']['describeCollection']>>['Indexes']
>[number];

const deployedFunction = ({ Environment, Triggers }: FunctionDetail): DeployedFunction => ({
  variables: Object.fromEntries((Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value])),
  timers: (Triggers ?? [])
    .filter(({ Type }) => Type === 'timer')
    .map(({ TriggerName, TriggerDesc }) => ({ name: TriggerName, cron: cronOf(TriggerDesc) })),
});

/** The platform gives a timer back as `{"cron":"…"}`, or as it was written. */
function cronOf(description: string): string {
  try {
    return (JSON.parse(description) as { cron?: string }).cron ?? description;
  } catch {
    return description;
  }
}

const deployedIndex = ({ Name, Unique, Keys }: CollectionIndex): DeployedIndex => ({
  name: Name,
  isUnique: Unique,
  keys: Keys.map((key) => [key.Name ?? '', key.Direction === '-1' ? -1 : 1] as const),
});

/** In the form that the platform takes. */
const indexRequest = ({ name, keys, unique }: IndexDeclaration) => ({
  IndexName: name,
  MgoKeySchema: {
    MgoIsUnique: unique ?? false,
    MgoIndexKeys: keys.map(([field, direction]) => ({ Name: field, Direction: String(direction) })),
  },
});

const isNotFound = (error: unknown): boolean =>
  /^ResourceNotFound/.test((error as { code?: string } | undefined)?.code ?? '');
