import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../collections';
import { FUNCTIONS } from '../functions';
import { applyPlan } from './apply';
import { cloudbasercText, functionConfigText } from './cloudbaserc';
import { describePlan, handWork } from './describe-plan';
import { importDirectory } from './directory/import-directory';
import { readSettings, type Settings } from './environment-file';
import { connectManagerNode, managerNodeCloud } from './manager-node';
import { HELP, type Options, readOptions } from './options';
import { makePlan, type Plan } from './plan';
import { UserError } from './user-error';
import { measureWeapp } from './weapp-sizes';

export interface DeployContext {
  /** The project's folder. */
  readonly root: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly build: { functions(): Promise<unknown>; weapp(): Promise<unknown> };
  readonly say: (line: string) => void;
}

const FUNCTIONS_DIR = '.local/build/functions';
const CLOUDBASERC = 'cloudbaserc.json';

/** Does what the command line asks for. Gives the exit code; throws UserError for what the person can put right. */
export async function deploy(context: DeployContext): Promise<number> {
  const { root, args, environment, say } = context;
  const options = readOptions(args);
  if (options.mode === 'help') {
    say(HELP);
    return 0;
  }
  if (options.mode === 'writeCloudbaserc') {
    writeFileSync(join(root, CLOUDBASERC), cloudbasercText(FUNCTIONS));
    say(`已写好 ${CLOUDBASERC}。`);
    return 0;
  }
  const settings = readSettings(root, options.environmentFile, environment);
  if (options.mode === 'importDirectory')
    return explained(() => importDirectory({ ...options, root, settings, say }));
  return deployProduct(context, options, settings);
}

async function deployProduct(
  { root, build, say }: DeployContext,
  options: Options,
  settings: Settings,
): Promise<number> {
  await buildAll({ root, build, say }, options, settings);
  const plan = planFor(root, options, settings);
  say('');
  for (const line of describePlan(plan)) say(line);
  if (plan.problems.length > 0 || !plan.environmentId) {
    say(`有 ${plan.problems.length} 个问题，什么也没有部署。`);
    return 1;
  }
  if (!options.isApplied) {
    say('检查通过。这只是计划，云上什么也没有动；要部署请运行：npm run deploy -- --apply');
    return 0;
  }
  const cloud = managerNodeCloud(connectManagerNode(root, settings, say), plan.environmentId);
  const functionsDir = join(root, FUNCTIONS_DIR);
  await explained(() => applyPlan(plan, { cloud, settings, functionsDir, say }));
  say('\n部署完成。');
  for (const line of handWork(plan)) say(line);
  return 0;
}

async function buildAll(
  { root, build, say }: Pick<DeployContext, 'root' | 'build' | 'say'>,
  { withWeapp }: Options,
  settings: Settings,
): Promise<void> {
  say('构建云函数 …');
  await build.functions();
  for (const declaration of FUNCTIONS) {
    writeFileSync(
      join(root, FUNCTIONS_DIR, declaration.name, 'config.json'),
      functionConfigText(declaration),
    );
  }
  if (!withWeapp) return;
  say('构建小程序 …');
  // The build writes the environment into the mini-program, see config/index.ts.
  process.env.CLOUD_ENVIRONMENT = settings.CLOUDBASE_ENV ?? '';
  await build.weapp();
}

function planFor(root: string, { withWeapp }: Options, settings: Settings): Plan {
  const file = join(root, CLOUDBASERC);
  return makePlan({
    settings,
    functions: FUNCTIONS,
    collections: COLLECTIONS,
    codeBytesOf: (name) =>
      statSync(join(root, FUNCTIONS_DIR, name, 'index.js'), { throwIfNoEntry: false })?.size,
    weapp: withWeapp ? measureWeapp(join(root, 'dist/weapp')) : undefined,
    isCloudbasercCurrent: existsSync(file) && readFileSync(file, 'utf8') === cloudbasercText(FUNCTIONS),
  });
}

/** Runs something that talks to the cloud; what the cloud refuses is said in one line, with its own code. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message, requestId } = error as { code?: string; message?: string; requestId?: string };
    if (error instanceof UserError || code === undefined) throw error;
    const call = requestId ? `，请求编号 ${requestId}` : '';
    throw new UserError(
      `云平台没有接受，或者没有连上：${code} ${message ?? ''}${call}。查明以后可以原样再运行一次。`,
    );
  }
}
