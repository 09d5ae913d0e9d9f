import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CollectionDeclaration } from '../../config/collection-declaration';
import { COLLECTIONS } from '../../config/collections';
import { cloudbasercText, functionConfigText } from '../../config/deploy/cloudbaserc';
import { describePlan, handWork } from '../../config/deploy/describe-plan';
import type { Settings } from '../../config/deploy/environment-file';
import { makePlan, type PlanInput } from '../../config/deploy/plan';
import { FUNCTIONS, type FunctionDeclaration } from '../../config/functions';
import { COMPLETE_SETTINGS, DATA_KEY, SECRETS, settingsWithout } from './settings';

const ROOT = resolve(__dirname, '../..');

const planWith = (change: Partial<PlanInput> = {}) =>
  makePlan({
    settings: COMPLETE_SETTINGS,
    functions: FUNCTIONS,
    collections: COLLECTIONS,
    codeBytesOf: () => 1_000_000,
    weapp: undefined,
    isCloudbasercCurrent: true,
    ...change,
  });
const problemsWith = (settings: Settings) => planWith({ settings }).problems;
const withFunction = (change: Partial<FunctionDeclaration>) =>
  planWith({ functions: [{ name: 'sample', timeoutSeconds: 10, memoryMb: 256, ...change }] }).problems;
const withCollection = (change: Partial<CollectionDeclaration>) =>
  planWith({
    collections: [{ name: 'sample', purpose: '', sealed: [], indexes: [], ...change }],
  }).problems;

describe('the deployment plan', () => {
  test('complete settings and the real declarations leave nothing to complain about', () => {
    expect(planWith().problems).toEqual([]);
    expect(planWith().warnings).toEqual([]);
  });

  test('every function, collection and index is in it and in its words', () => {
    const text = describePlan(planWith()).join('\n');
    for (const { name, timer } of FUNCTIONS) {
      expect(text).toContain(`  ${name}：`);
      if (timer) expect(text).toContain(`${timer.name}（${timer.cron}）`);
    }
    for (const { name, indexes } of COLLECTIONS) {
      expect(text).toContain(`  ${name}　`);
      for (const index of indexes) expect(text).toContain(`索引 ${index.name}：`);
    }
  });

  test('every needed variable that is missing is named, with what it is for', () => {
    for (const name of ['DATA_KEYS', 'DATA_KEY_CURRENT', 'DIGEST_KEY', 'TEMPLATES']) {
      expect(problemsWith(settingsWithout(name))).toEqual([
        expect.stringMatching(new RegExp(`^缺少环境变量 ${name}：`)),
      ]);
    }
    for (const name of ['CLOUDBASE_ENV', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY']) {
      expect(problemsWith(settingsWithout(name))).toEqual([
        expect.stringMatching(new RegExp(`^缺少设置 ${name}：`)),
      ]);
    }
  });

  test('a channel may be left out as a whole, but not by half', () => {
    expect(problemsWith(settingsWithout('WECOM_CORP_ID', 'WECOM_SECRET', 'SMS_APP_ID'))).toEqual([]);
    expect(problemsWith(settingsWithout('WECOM_SECRET'))).toEqual([
      expect.stringContaining('缺少环境变量 WECOM_SECRET'),
    ]);
    expect(problemsWith(settingsWithout('SMS_TEMPLATES'))).toEqual([
      expect.stringContaining('缺少环境变量 SMS_TEMPLATES'),
    ]);
  });

  test('damaged variables are named and not quoted', () => {
    const damaged: Record<string, string> = {
      DATA_KEYS: 'not-json-but-secret',
      DIGEST_KEY: 'not base64 but secret',
      TEMPLATES: '{"resident":{"id":"secret"}}',
      SMS_TEMPLATES: '"secret"',
      WECOM_API_URL: 'http://secret.example',
      DATA_KEY_CURRENT: 'secret',
    };
    for (const [name, value] of Object.entries(damaged)) {
      const problems = problemsWith({ ...COMPLETE_SETTINGS, [name]: value }).join('\n');
      expect(problems).toContain(name);
      expect(problems).not.toContain('secret');
    }
  });

  test('keys of the wrong length are refused', () => {
    const short = { ...COMPLETE_SETTINGS, DATA_KEYS: '{"k1":"c2hvcnQ="}', DIGEST_KEY: 'c2hvcnQ=' };
    expect(problemsWith(short)).toEqual([
      expect.stringMatching(/^环境变量 DATA_KEYS 内容不对：每个密钥应是 16 字节/),
      expect.stringMatching(/^环境变量 DIGEST_KEY 内容不对：应是 32 字节/),
    ]);
  });

  test('more than 4 KB of variables is noticed for the functions that would get them', () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`k${index + 1}`, DATA_KEY]));
    const problems = problemsWith({ ...COMPLETE_SETTINGS, DATA_KEYS: JSON.stringify(many) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^云函数 notification：环境变量共 \d+ 字节，超过平台的 4096 字节$/);
  });

  test('only the notification function gets the secrets of channels', () => {
    for (const { declaration, variables } of planWith().functions) {
      const isNotification = declaration.name === 'notification';
      expect({ name: declaration.name, has: variables.includes('SMS_SECRET_KEY') }).toEqual({
        name: declaration.name,
        has: isNotification,
      });
    }
  });

  test('a timer that is too long, wrong or never due is noticed', () => {
    const timer = (cron: string) => withFunction({ timer: { name: 'sweep', cron } });
    expect(timer('0 0 3 * * * *')).toEqual([]);
    expect(timer('0 0 3 * * * * *')).toEqual([expect.stringContaining('有 8 段，应是 7 段')]);
    expect(timer('0 3 * * *')).toEqual([expect.stringContaining('有 5 段，应是 7 段')]);
    expect(timer('0 0 25 * * * *')).toEqual([expect.stringContaining('看不懂')]);
    expect(timer('0 0 0 30 2 * *')).toEqual([expect.stringContaining('永远不会触发')]);
  });

  test('time limits, memory, names and missing code beyond what the platform takes are noticed', () => {
    expect(withFunction({ timeoutSeconds: 61 })).toEqual([expect.stringContaining('超时 61 秒')]);
    expect(withFunction({ memoryMb: 100 })).toEqual([expect.stringContaining('内存 100 MB')]);
    expect(withFunction({ name: '1st' })).toEqual([expect.stringContaining('名称')]);
    expect(planWith({ codeBytesOf: () => undefined }).problems).toHaveLength(FUNCTIONS.length);
  });

  test('too many or repeated collections and indexes are noticed', () => {
    const index = { name: 'same', keys: [['a', 1]] } as const;
    expect(withCollection({ indexes: [index, index] })).toEqual(['集合 sample：索引 same 声明了两次']);
    const hundred = Array.from({ length: 100 }, (_, position) => ({ ...index, name: `i${position}` }));
    expect(withCollection({ indexes: hundred })).toEqual([expect.stringContaining('101 个索引')]);
    const [first] = COLLECTIONS;
    expect(planWith({ collections: [first, first] }).problems).toEqual(['集合 cases 声明了两次']);
  });

  test('a mini-program package over 2 MB is refused', () => {
    const weapp = { totalBytes: 3_000_000, packages: [{ name: '主包', bytes: 3_000_000 }] };
    expect(planWith({ weapp }).problems).toEqual(['小程序的主包 3,000 KB，微信只收 2 MB 以内的']);
  });

  test('it holds no value of a secret, and neither do its words', () => {
    const plan = planWith();
    const everything = [JSON.stringify(plan), ...describePlan(plan), ...handWork(plan)].join('\n');
    for (const secret of [...Object.values(SECRETS), DATA_KEY, 'id-of-the-deployer', 'id-for-short-messages'])
      expect(everything).not.toContain(secret);
  });

  test('functions with WeChat permissions are left to a person, who is told', () => {
    expect(handWork(planWith()).join('\n')).toContain('右键云函数 notification');
  });
});

describe('cloudbaserc.json', () => {
  test('says what config/functions.ts says', () => {
    expect(readFileSync(resolve(ROOT, 'cloudbaserc.json'), 'utf8')).toBe(cloudbasercText(FUNCTIONS));
    expect(planWith({ isCloudbasercCurrent: false }).problems).toEqual([
      expect.stringContaining('--write-cloudbaserc'),
    ]);
  });

  test('has the runtime, limits and timer of every function, and no variable that could overwrite a key online', () => {
    const { functions } = JSON.parse(cloudbasercText(FUNCTIONS)) as {
      functions: Record<string, unknown>[];
    };
    expect(functions.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ name }) => name));
    for (const entry of functions) {
      expect(entry).toMatchObject({
        runtime: 'Nodejs20.19',
        handler: 'index.main',
        installDependency: false,
      });
      expect(entry).not.toHaveProperty('envVariables');
    }
    expect(functions.at(-1)?.triggers).toEqual([{ name: 'sweep', type: 'timer', config: '0 */1 * * * * *' }]);
  });

  test('config.json beside a bundle asks WeChat for exactly the declared permissions', () => {
    const permissions = FUNCTIONS.map(
      (declaration) => JSON.parse(functionConfigText(declaration)).permissions,
    );
    expect(permissions.map(({ openapi }) => openapi)).toEqual(FUNCTIONS.map(({ openapi = [] }) => openapi));
  });
});
