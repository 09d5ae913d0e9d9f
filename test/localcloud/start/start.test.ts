import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { copyProject, type ProjectCopy, type RunningStart } from './project-copy';

jest.setTimeout(120_000);

let project: ProjectCopy;
const running: RunningStart[] = [];
let dataCount = 0;

beforeAll(() => {
  project = copyProject();
});
afterEach(async () => {
  for (const { process } of running) process.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
});
afterAll(() => project.remove());

/** A data directory that no other test uses; not made yet. */
const newDataDir = () => project.at(`数据 ${++dataCount}`);

/** The directory that the first start has filled: most starts find one so, and bringing a county takes seconds. */
let filled: string | undefined;

/** A data directory that no other test uses, with the county in it. */
function usedDataDir(): string {
  const dataDir = newDataDir();
  if (filled) cpSync(filled, dataDir, { recursive: true });
  return dataDir;
}

function start(args: readonly string[], env?: Readonly<Record<string, string>>): RunningStart {
  const started = project.start(args, env);
  running.push(started);
  return started;
}

const startOn = (dataDir: string, ...more: string[]) => start(['--port', '0', '--data', dataDir, ...more]);

/** Expects a refusal: exit code 1, one line of words, no stack. */
async function expectRefusal(started: RunningStart, words: RegExp): Promise<void> {
  const { code, stderr } = await started.ended;
  expect(stderr).toMatch(words);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
}

async function tokenFrom(url: string): Promise<string> {
  const response = await fetch(`${url}/local/session`, {
    method: 'POST',
    body: JSON.stringify({ persona: 'wang-yanshi' }),
  });
  return ((await response.json()) as { token: string }).token;
}

describe('npm start', () => {
  test('builds, brings the demo county, answers healthily, ends at once on a signal, and keeps everything', async () => {
    const dataDir = newDataDir();
    const first = startOn(dataDir);
    const url = await first.ready;
    expect(first.output()).toMatch(/构建云函数 … .*\n· 构建本机云 … .*\n· 构建网页版 … .*\n· 启动本机云 … /);
    const health = await fetch(`${url}/healthz`);
    expect([health.status, await health.json()]).toMatchObject([200, { problems: {} }]);
    const token = await tokenFrom(url);
    const page = await (await fetch(`${url}/as/wang-yanshi/`)).text();
    expect(page).toContain(token);
    expect(page).toContain('production');
    first.process.kill('SIGINT');
    expect(await first.ended).toMatchObject({ code: 0, stderr: '' });

    const second = startOn(dataDir);
    const secondUrl = await second.ready;
    expect(second.output().match(/没有变化/g)).toHaveLength(3);
    expect(await tokenFrom(secondUrl)).toBe(token);
    const me = await fetch(`${secondUrl}/call/account/whoAmI`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: '{"data":{}}',
    });
    expect(await me.json()).toMatchObject({ ok: true });
    second.process.kill('SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0 });
    filled = dataDir;
  });

  test('builds only what changed, and again what somebody removed', async () => {
    const dataDir = usedDataDir();
    const before = startOn(dataDir);
    await before.ready;
    before.process.kill('SIGTERM');
    await before.ended;
    const source = project.at('cloudfunctions/account/index.ts');
    writeFileSync(source, `${readFileSync(source, 'utf8')}\nconsole.debug('changed');\n`);
    rmSync(project.at('dist/h5/index.html'));
    const after = startOn(dataDir);
    await after.ready;
    expect(after.output()).toMatch(
      /构建云函数 … 完成 1 个.*\n· 构建本机云 … 没有变化.*\n· 构建网页版 … 完成/,
    );
  });

  test('a family that has become wrong is told at the next start, and a start after it is right again works', async () => {
    const dataDir = usedDataDir();
    const file = project.at('localcloud/county/households/98-写错的一户.yaml');
    writeFileSync(file, '不是这样写的\n');
    const { code, stderr } = await startOn(dataDir).ended;
    expect(stderr).toContain('98-写错的一户.yaml');
    expect(code).toBe(1);
    rmSync(file);
    await startOn(dataDir).ready;
  });

  test('--fresh empties the data directory and begins anew', async () => {
    const dataDir = usedDataDir();
    const before = startOn(dataDir);
    const token = await tokenFrom(await before.ready);
    before.process.kill('SIGTERM');
    await before.ended;
    writeFileSync(join(dataDir, 'left-over'), 'x');
    const after = startOn(dataDir, '--fresh');
    expect(await tokenFrom(await after.ready)).not.toBe(token);
    expect(existsSync(join(dataDir, 'left-over'))).toBe(false);
  });

  test('a data directory in use is refused; after kill -9 of its user it is taken over with all it holds', async () => {
    const dataDir = usedDataDir();
    const first = startOn(dataDir);
    const token = await tokenFrom(await first.ready);
    await expectRefusal(startOn(dataDir), /正被另一个本机云使用/);
    expect((await fetch(`${await first.ready}/healthz`)).status).toBe(200);
    first.process.kill('SIGKILL');
    await first.ended;
    const second = startOn(dataDir);
    expect(await tokenFrom(await second.ready)).toBe(token);
  });

  test('a folder of somebody else’s files is never used, let alone emptied', async () => {
    const folder = project.at('别人的 文件');
    mkdirSync(folder);
    writeFileSync(join(folder, 'photo.jpg'), 'x');
    await expectRefusal(startOn(folder), /不像救助通的数据目录/);
    await expectRefusal(startOn(folder, '--fresh'), /不像救助通的数据目录/);
    expect(readdirSync(folder)).toEqual(['photo.jpg']);
  });

  test('a port in use is one clear line, and the data directory is free again', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const dataDir = usedDataDir();
    await expectRefusal(
      start(['--port', String(port), '--data', dataDir]),
      new RegExp(`端口 ${port} 已被占用`),
    );
    other.close();
    await startOn(dataDir).ready;
  });

  test('a data directory that is a file is one clear line', async () => {
    const file = project.at('package.json');
    await expectRefusal(startOn(file), /不是目录/);
    await expectRefusal(startOn(join(file, 'below')), /不是目录/);
  });

  test.each([
    [['--port', 'abc'], /端口 abc 不对/],
    [['--port', '70000'], /端口 70000 不对/],
    [['--prot', '8080'], /参数不对.*--port 端口/],
    [['--data', ' '], /--data 后面要写一个目录/],
  ])('%j is refused before anything is built', async (args, words) => {
    const started = start(args);
    await expectRefusal(started, words);
    expect(started.output()).not.toContain('构建');
  });

  test('NODE_ENV=production is refused in Chinese and English', async () => {
    await expectRefusal(
      start([], { NODE_ENV: 'production' }),
      /生产环境.*refuses to run with NODE_ENV=production/,
    );
  });

  test('a second Ctrl-C, and one in the middle of the start, end it too', async () => {
    const early = startOn(newDataDir());
    await new Promise((resolve) => early.process.stdout?.once('data', resolve));
    early.process.kill('SIGINT');
    expect((await early.ended).code).toBe(0);
    const late = startOn(usedDataDir());
    await late.ready;
    late.process.kill('SIGINT');
    late.process.kill('SIGTERM');
    await late.ended;
  });
});

describe('installing', () => {
  /** Stands for npm; `npm start` tells its script where npm is. */
  function fakeNpm(source: string): Readonly<Record<string, string>> {
    const file = project.at('fake-npm.js');
    writeFileSync(file, `const fs = require('node:fs'); ${source}`);
    return { npm_execpath: file };
  }

  /** Has the lock file ask for another version of a package. */
  function wantOther(version: string): void {
    const lock = JSON.parse(readFileSync(project.at('package-lock.json'), 'utf8'));
    lock.packages['node_modules/ws'].version = version;
    writeFileSync(project.at('package-lock.json'), JSON.stringify(lock));
  }

  const INSTALLS = `
    fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
    fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');`;

  test('happens when the lock file asks for something else, once', async () => {
    wantOther('0.0.1');
    const dataDir = usedDataDir();
    const changed = start(['--port', '0', '--data', dataDir], fakeNpm(INSTALLS));
    await changed.ready;
    expect(changed.output()).toContain('安装依赖');
    changed.process.kill('SIGTERM');
    await changed.ended;
    await start(['--port', '0', '--data', dataDir], fakeNpm(INSTALLS)).ready;
    expect(readFileSync(project.at('npm-calls'), 'utf8')).toBe('ci --no-audit --no-fund\n');
  });

  test('that fails, or leaves something out, is one line', async () => {
    wantOther('0.0.2');
    const fails = fakeNpm(
      `console.error('npm error code ENOSPC\\nnpm error nospc There is not enough space on the disk.\\nnpm error A complete log of this run'); process.exit(1);`,
    );
    await expectRefusal(start(['--port', '0'], fails), /安装依赖没有成功.*ENOSPC.*not enough space/);
    await expectRefusal(start(['--port', '0'], fakeNpm('')), /依赖还是不全/);
    await start(['--port', '0', '--data', usedDataDir()], fakeNpm(INSTALLS)).ready;
  });
});

describe('Node', () => {
  const PROJECT = resolve(__dirname, '../../..');

  test.each([
    ['v18.20.4', /需要 Node 20.*v18\.20\.4/],
    ['v20.9.0', /需要 Node 20/],
    ['v22.1.0', /需要 Node 20/],
    ['v20.10.0', undefined],
    ['v20.20.2', undefined],
  ])('%s', async (nodeVersion, refusal) => {
    const url = JSON.stringify(`file://${PROJECT}/localcloud/start/requirements.mjs`);
    const { execFileSync } = await import('node:child_process');
    const script = `import(${url}).then((m) => m.checkRequirements({ nodeVersion: ${JSON.stringify(nodeVersion)} })).then(() => 'accepted', (error) => error.message).then(console.log)`;
    const said = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim();
    expect(said).toMatch(refusal ?? /^accepted$/);
  });
});
