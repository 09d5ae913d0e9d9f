import { randomBytes } from 'node:crypto';
import { COLLECTIONS } from '../../config/collections';
import { applyPlan } from '../../config/deploy/apply';
import type { CloudManager, DeployedFunction, DeployedIndex } from '../../config/deploy/cloud-manager';
import type { Settings } from '../../config/deploy/environment-file';
import { makePlan } from '../../config/deploy/plan';
import { FUNCTIONS } from '../../config/functions';
import { COMPLETE_SETTINGS, DATA_KEY, SECRETS } from './settings';

interface FakeCloud extends CloudManager {
  readonly functions: Map<string, DeployedFunction>;
  readonly collections: Map<string, { indexes: DeployedIndex[]; access: string }>;
  /** Everything that changed something, in order. */
  readonly changes: string[];
}

/** An environment in memory. New collections are open to their creators, as in the cloud. */
function fakeCloud(): FakeCloud {
  const functions: FakeCloud['functions'] = new Map();
  const collections: FakeCloud['collections'] = new Map();
  const changes: string[] = [];
  const collection = (name: string) => {
    const found = collections.get(name);
    if (!found) throw new Error(`no collection ${name}`);
    return found;
  };
  const fn = (name: string) => functions.get(name) ?? { variables: {}, timers: [] };
  return {
    functions,
    collections,
    changes,
    findFunction: async (name) => functions.get(name),
    async putFunction({ name }, _folder, variables) {
      changes.push(`function ${name}`);
      functions.set(name, { ...fn(name), variables });
    },
    async createTimer(name, timer) {
      changes.push(`timer ${name}/${timer.name}`);
      functions.set(name, { ...fn(name), timers: [...fn(name).timers, { ...timer }] });
    },
    async removeTimer(name, timerName) {
      changes.push(`no timer ${name}/${timerName}`);
      functions.set(name, {
        ...fn(name),
        timers: fn(name).timers.filter((timer) => timer.name !== timerName),
      });
    },
    async ensureCollection(name) {
      if (collections.has(name)) return false;
      changes.push(`collection ${name}`);
      collections.set(name, { indexes: [], access: 'PRIVATE' });
      return true;
    },
    indexesOf: async (name) => collection(name).indexes,
    async createIndex(name, { name: index, keys, unique = false }) {
      changes.push(`index ${name}/${index}`);
      collection(name).indexes.push({
        name: index,
        keys: JSON.parse(JSON.stringify(keys)),
        isUnique: unique,
      });
    },
    accessOf: async (name) => collection(name).access,
    async setAccess(name, access) {
      changes.push(`access ${name}`);
      collection(name).access = access;
    },
  };
}

async function apply(cloud: CloudManager, settings: Settings = COMPLETE_SETTINGS): Promise<string> {
  const said: string[] = [];
  const plan = makePlan({
    settings,
    functions: FUNCTIONS,
    collections: COLLECTIONS,
    codeBytesOf: () => 1_000_000,
    weapp: undefined,
    isCloudbasercCurrent: true,
  });
  await applyPlan(plan, { cloud, settings, functionsDir: 'functions', say: (line) => said.push(line) });
  return said.join('\n');
}

describe('carrying the plan out', () => {
  test('an empty environment gets every collection closed, every index, every function and timer', async () => {
    const cloud = fakeCloud();
    await apply(cloud);
    expect([...cloud.functions.keys()]).toEqual(FUNCTIONS.map(({ name }) => name));
    for (const { name, indexes } of COLLECTIONS) {
      expect(cloud.collections.get(name)?.access).toBe('ADMINONLY');
      expect(cloud.collections.get(name)?.indexes.map((index) => index.name)).toEqual(
        indexes.map((index) => index.name),
      );
    }
    expect(cloud.functions.get('notification')?.timers).toEqual([{ name: 'sweep', cron: '0 */1 * * * * *' }]);
    const firstFunction = cloud.changes.findIndex((change) => change.startsWith('function'));
    expect(cloud.changes.slice(firstFunction).filter((change) => /^(collection|index)/.test(change))).toEqual(
      [],
    );
  });

  test('a second run changes code and settings only', async () => {
    const cloud = fakeCloud();
    await apply(cloud);
    cloud.changes.length = 0;
    await apply(cloud);
    expect(cloud.changes).toEqual(FUNCTIONS.map(({ name }) => `function ${name}`));
  });

  test('a changed timer takes the place of the old one', async () => {
    const cloud = fakeCloud();
    cloud.functions.set('notification', {
      variables: {},
      timers: [{ name: 'sweep', cron: '0 0 * * * * *' }],
    });
    await apply(cloud);
    expect(cloud.functions.get('notification')?.timers).toEqual([{ name: 'sweep', cron: '0 */1 * * * * *' }]);
  });

  test('variables that somebody set in the console stay, and ours that are no longer set go', async () => {
    const cloud = fakeCloud();
    cloud.functions.set('account', { variables: { TZ: 'UTC', SMS_SECRET_KEY: 'old' }, timers: [] });
    await apply(cloud);
    expect(Object.keys(cloud.functions.get('account')?.variables ?? {}).sort()).toEqual([
      'DATA_KEYS',
      'DATA_KEY_CURRENT',
      'DIGEST_KEY',
      'TZ',
    ]);
  });

  test('it stops before any change when a key in use online would be lost or replaced', async () => {
    const cloud = fakeCloud();
    const old = randomBytes(16).toString('base64');
    const online = { DATA_KEYS: JSON.stringify({ k0: old, k1: DATA_KEY }), DIGEST_KEY: SECRETS.DIGEST_KEY };
    cloud.functions.set('casework', { variables: online, timers: [] });
    const refused = apply(cloud).catch((error: Error) => error.message);
    expect(await refused).toContain('casework：DATA_KEYS 里的 k0 不见了');
    expect(await refused).not.toContain(old);
    expect(cloud.changes).toEqual([]);
    await apply(cloud, { ...COMPLETE_SETTINGS, DATA_KEYS: online.DATA_KEYS });
    expect(cloud.changes).not.toEqual([]);
  });

  test('another digest key stops it too: nobody would be found by their identity number any more', async () => {
    const cloud = fakeCloud();
    cloud.functions.set('account', { variables: { DIGEST_KEY: 'another' }, timers: [] });
    await expect(apply(cloud)).rejects.toThrow('account：DIGEST_KEY 不同');
  });

  test('an index of the same name in another form is not passed over', async () => {
    const cloud = fakeCloud();
    const indexes = [{ name: 'case_number', keys: [['caseNumber', 1]] as const, isUnique: false }];
    cloud.collections.set('cases', { indexes, access: 'ADMINONLY' });
    await expect(apply(cloud)).rejects.toThrow('集合 cases 的索引 case_number 和声明的不一样');
  });

  test('a collection that does not close stops it', async () => {
    const cloud = { ...fakeCloud(), setAccess: async () => undefined };
    await expect(apply(cloud)).rejects.toThrow('集合 cases 的权限是 PRIVATE');
  });

  test('what it says holds no secret', async () => {
    const said = await apply(fakeCloud());
    for (const secret of [...Object.values(SECRETS), DATA_KEY]) expect(said).not.toContain(secret);
  });
});
