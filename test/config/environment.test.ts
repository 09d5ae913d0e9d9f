import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { channelSettingsFrom } from '../../cloudfunctions/shared/adapters/channels/settings';
import { sealingKeysFrom } from '../../cloudfunctions/shared/adapters/environment';
import { parseSettings, readSettings } from '../../config/deploy/environment-file';
import { VARIABLES } from '../../config/environments/variables';
import { FUNCTIONS } from '../../config/functions';
import { COMPLETE_SETTINGS } from './settings';

const EXAMPLE = resolve(__dirname, '../../config/environments/.env.example');
/** What only the deployer itself reads. */
const TARGET = ['CLOUDBASE_ENV', 'TENCENTCLOUD_REGION', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'];

describe('the declared variables', () => {
  test('are exactly those that functions read', () => {
    const read = new Set<string>();
    const watched = new Proxy<Record<string, string | undefined>>(
      { ...COMPLETE_SETTINGS },
      {
        get(target, name) {
          if (typeof name === 'string') read.add(name);
          return Reflect.get(target, name);
        },
      },
    );
    sealingKeysFrom(watched);
    channelSettingsFrom(watched);
    expect([...read].filter((name) => /^[A-Z]/.test(name)).sort()).toEqual(
      VARIABLES.map(({ name }) => name).sort(),
    );
  });

  test('name only functions that exist', () => {
    const names = VARIABLES.flatMap(({ functions }) => (functions === 'all' ? [] : functions));
    expect(names.filter((name) => !FUNCTIONS.some((declaration) => declaration.name === name))).toEqual([]);
  });

  test('all stand in .env.example, explained, and nothing else does', () => {
    const text = readFileSync(EXAMPLE, 'utf8');
    const names = [...text.matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual([...VARIABLES.map(({ name }) => name), ...TARGET].sort());
    expect(() => parseSettings(text, '.env.example')).not.toThrow();
  });
});

describe('the settings file', () => {
  test('takes comments, quotes, JSON and Windows line ends', () => {
    const text = '# 说明\r\nA=1\r\nB=\'{"k1":"x=="}\' # 注\r\n  C="a b"\n\nD=\nE=a=b#c\n';
    expect(parseSettings(text, 'x.env')).toEqual({ A: '1', B: '{"k1":"x=="}', C: 'a b', D: '', E: 'a=b#c' });
  });

  test('a line that it cannot read is named by number and not quoted', () => {
    const read = () => parseSettings('A=1\nDIGEST_KEY = "secret', 'x.env');
    expect(read).toThrow(/x\.env 第 2 行看不懂/);
    expect(read).not.toThrow(/secret/);
  });

  test('the system’s variables win over it, and a missing file that was asked for is said', () => {
    const root = resolve(__dirname, '../..');
    const file = 'config/environments/.env.example';
    const settings = readSettings(root, file, { TENCENTCLOUD_REGION: 'ap-beijing', CLOUDBASE_ENV: '' });
    expect(settings.TENCENTCLOUD_REGION).toBe('ap-beijing');
    expect(settings).not.toHaveProperty('CLOUDBASE_ENV');
    expect(() => readSettings(root, 'nowhere.env', {})).toThrow('没有找到设置文件 nowhere.env');
  });
});
