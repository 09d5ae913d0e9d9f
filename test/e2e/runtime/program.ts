import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { projectRoot } from '../../../localcloud/server/project-root';
import { type CompiledMiniProgram, compileMiniProgram } from './compile';
import { VISIBLE_NAMES } from './module-parameters';
import { WINDOW_HEIGHT, WINDOW_WIDTH } from './rpx';
import type { Device, HostMessage } from './types';

/** Nothing is ever fetched from here: every request is answered from memory or refused. */
const ORIGIN = 'http://miniprogram.invalid';
/** WeChat gives programs no `eval` and no `new Function`. */
const POLICY = `script-src ${ORIGIN}`;
/** Page ids of one launch; the next starts above. */
const IDS_PER_LAUNCH = 10_000;

export interface ProgramOptions {
  readonly dist: string;
  readonly storage: Readonly<Record<string, unknown>>;
  readonly device: Pick<Device, 'fontSizeSetting' | 'theme'>;
  /** Takes what the page says; its answer goes back to the page. */
  readonly onMessage: (message: HostMessage) => unknown;
}

/** One mini-program on one phone. Killing and starting it keeps its storage. */
export class Program {
  private page: Page | null = null;
  private launches = 0;

  private constructor(
    private readonly context: BrowserContext,
    private readonly options: ProgramOptions,
    private readonly compiled: CompiledMiniProgram,
    private readonly runtimeScript: string,
  ) {}

  /** Compiles the program and launches it. */
  static async start(context: BrowserContext, options: ProgramOptions): Promise<Program> {
    const blank = context.pages()[0] ?? (await context.newPage());
    const compiled = compiledOnce(options.dist, await namesToHide(blank));
    const program = new Program(context, options, compiled, await bundledOnce());
    await context.exposeBinding('__host', (_source, message: HostMessage) =>
      options.onMessage(located(message, compiled)),
    );
    await context.route('**/*', (route) => program.answer(route));
    await program.launch();
    return program;
  }

  /** Kills the program, if it runs, and starts it anew. */
  async launch(): Promise<void> {
    const killed = this.page;
    const page = await this.context.newPage();
    await killed?.close();
    this.launches += 1;
    this.page = page;
    page.on('pageerror', () => {});
    await page.goto(`${ORIGIN}/`);
    await page.evaluate('__runtime.ready');
  }

  /** Runs an expression in the page of the runtime; errors come back with the words they had there. */
  async run(expression: string): Promise<unknown> {
    const guarded = `(async () => ${expression})().then((value) => ({ value }), (error) => ({ error: String(error?.message ?? error?.errMsg ?? error) }))`;
    const { value, error } = (await this.current().evaluate(guarded)) as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** A picture of the window, as PNG. */
  screenshot(): Promise<Buffer> {
    return this.current().screenshot();
  }

  private current(): Page {
    if (!this.page) throw new Error('the mini-program is not running');
    return this.page;
  }

  private async answer(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return route.abort();
    const body = this.bodyOf(decodeURIComponent(url.pathname));
    if (body === null) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ status: 200, ...body });
  }

  private bodyOf(
    path: string,
  ): { contentType?: string; headers?: Record<string, string>; body: string | Buffer } | null {
    if (path === '/')
      return {
        contentType: 'text/html',
        headers: { 'content-security-policy': POLICY, 'content-type': 'text/html; charset=utf-8' },
        body: HTML,
      };
    if (path === '/runtime.js') return script(this.runtimeScript);
    if (path === '/boot.js') return script(this.bootScript());
    const root = /^\/package\/(.*)\.js$/.exec(path)?.[1];
    if (root !== undefined) return script(this.compiled.scripts.get(root) ?? '');
    const file = join(this.options.dist, path);
    return existsSync(file) ? { body: readFileSync(file) } : null;
  }

  /** Storage given by the test is written at the first launch only. */
  private bootScript(): string {
    const { device, storage } = this.options;
    const boot = {
      manifest: this.compiled.manifest,
      device: { ...device, windowWidth: WINDOW_WIDTH, windowHeight: WINDOW_HEIGHT },
      firstPageId: (this.launches - 1) * IDS_PER_LAUNCH + 1,
    };
    const items = this.launches === 1 ? Object.entries(storage) : [];
    const writes = items.map(
      ([key, value]) =>
        `localStorage.setItem(${JSON.stringify(key)},${JSON.stringify(`p${JSON.stringify(value)}`)});`,
    );
    return `var __boot=${JSON.stringify(boot)};var __code={templates:{},modules:{}};${writes.join('')}`;
  }
}

const HTML = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<body><script src="/boot.js"></script><script src="/package/.js"></script><script src="/runtime.js"></script></body>`;

function located(message: HostMessage, compiled: CompiledMiniProgram): HostMessage {
  if (message.kind !== 'exception') return message;
  const { exception } = message;
  return { ...message, exception: { ...exception, stack: compiled.locate(exception.stack) } };
}

function script(body: string) {
  return { contentType: 'text/javascript; charset=utf-8', body };
}

/** Every global of the browser that is not part of the language. */
async function namesToHide(page: Page): Promise<string[]> {
  const names = (await page.evaluate(`(() => {
    const names = [];
    for (let object = window; object && object !== Object.prototype; object = Object.getPrototypeOf(object))
      names.push(...Object.getOwnPropertyNames(object));
    return [...new Set(names)];
  })()`)) as string[];
  return names.filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'constructor' && !VISIBLE_NAMES.includes(name),
  );
}

let compiledLast: { readonly key: string; readonly program: CompiledMiniProgram } | undefined;

/** The phones of a suite run the same build: it is compiled again only when a file of it, or what is hidden, has changed. */
function compiledOnce(dist: string, hiddenNames: readonly string[]): CompiledMiniProgram {
  const files = existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort() : [];
  const state = files.map((file) => {
    const { mtimeMs, size } = statSync(join(dist, file));
    return [file, mtimeMs, size];
  });
  const key = JSON.stringify([dist, hiddenNames, state]);
  if (compiledLast?.key !== key) compiledLast = { key, program: compileMiniProgram(dist, hiddenNames) };
  return compiledLast.program;
}

let bundled: Promise<string> | undefined;
const bundledOnce = (): Promise<string> => {
  bundled ??= bundleRuntime();
  return bundled;
};

async function bundleRuntime(): Promise<string> {
  const result = await build({
    entryPoints: [join(projectRoot(), 'test/e2e/runtime/browser/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome110',
    sourcemap: 'inline',
    banner: { js: 'var process={env:{NODE_ENV:"production"}};' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
