import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import { MODULE_PARAMETERS } from './module-parameters';
import type { AppJson, ComponentJson, Manifest } from './types';
import { renameWxmlTags } from './wxml';
import { compileWxss } from './wxss';

/** A mini-program ready for the page: its manifest and one script per package, '' being the main package. */
export interface CompiledMiniProgram {
  readonly manifest: Manifest;
  readonly scripts: ReadonlyMap<string, string>;
  /** Rewrites a stack so that it names the files of the build, and leaves out the runtime's own lines. */
  locate(stack: string): string;
}

/**
 * Compiles a folder of weapp output.
 * @param dist folder that holds app.json
 * @param hiddenNames browser globals that the program must not see
 * @throws when app.json is missing or a template does not compile
 */
export function compileMiniProgram(dist: string, hiddenNames: readonly string[]): CompiledMiniProgram {
  if (!existsSync(join(dist, 'app.json')))
    throw new Error(`no app.json in ${dist}: build the mini-program first`);
  const app = readJson<AppJson>(join(dist, 'app.json'));
  const files = listFiles(dist);
  const packages = app.subPackages ?? app.subpackages ?? [];
  const roots = packages.map((each) => each.root.replace(/^\/|\/$/g, ''));
  const pages = [
    ...app.pages,
    ...packages.flatMap((each, i) => each.pages.map((page) => `${roots[i]}/${page}`)),
  ];
  const tags = new Set<string>();
  const templates = compileTemplates(dist, files, tags);
  const manifest: Manifest = {
    pages,
    entry: app.entryPagePath ?? pages[0] ?? '',
    tabPages: app.tabBar?.list.map((tab) => tab.pagePath) ?? [],
    subPackages: roots,
    window: app.window ?? {},
    components: readComponents(dist, files, app),
    styles: Object.fromEntries(
      files
        .filter(hasExtension('wxss'))
        .map((file) => [file.slice(0, -5), compileWxss(dist, join(dist, file))]),
    ),
    tags: [...tags],
  };
  const scripts = new Map<string, string>();
  for (const root of ['', ...roots]) {
    const own = files.filter((file) => file.endsWith('.js') && packageOf(file, roots) === root);
    const modules = own.map((file) => wrapModule(file, readFileSync(join(dist, file), 'utf8'), hiddenNames));
    scripts.set(root, `Object.assign(__code.modules,{\n${modules.join(',\n')}\n});\n`);
  }
  scripts.set('', `__code.templates=${templates};\n${scripts.get('') ?? ''}`);
  return { manifest, scripts, locate: (stack) => locateStack(stack, scripts) };
}

/** What the template compiler says about a place in a file; lines count from 0. */
interface TemplateProblem {
  readonly isError: boolean;
  readonly message: string;
  readonly startLine: number;
}

function compileTemplates(dist: string, files: readonly string[], tags: Set<string>): string {
  const group = new TmplGroup();
  for (const file of files) {
    const path = join(dist, file);
    if (file.endsWith('.wxs')) group.addScript(file.slice(0, -4), readFileSync(path, 'utf8'));
    if (!file.endsWith('.wxml')) continue;
    const problems: TemplateProblem[] = group.addTmpl(
      file.slice(0, -5),
      renameWxmlTags(readFileSync(path, 'utf8'), tags),
    );
    const error = problems.find((each) => each.isError);
    if (error) throw new Error(`${file}:${error.startLine + 1}: ${error.message}`);
  }
  const code = group.getTmplGenObjectGroups();
  group.free();
  return code;
}

function readComponents(dist: string, files: readonly string[], app: AppJson): Record<string, ComponentJson> {
  const components: Record<string, ComponentJson> = {};
  for (const file of files.filter(hasExtension('json'))) {
    if (!files.includes(`${file.slice(0, -5)}.wxml`)) continue;
    const json = readJson<ComponentJson>(join(dist, file));
    const absolute = (path: string): string =>
      path.startsWith('/') ? path : `/${posix.join(posix.dirname(file), path)}`;
    const own = Object.entries(json.usingComponents ?? {}).map(([tag, path]) => [tag, absolute(path)]);
    const shared = Object.entries(app.usingComponents ?? {}).map(([tag, path]) => [
      tag,
      posix.join('/', path),
    ]);
    components[file.slice(0, -5)] = { ...json, usingComponents: Object.fromEntries([...shared, ...own]) };
  }
  return components;
}

/** A module is a function, so that browser globals can be shadowed by parameters that nobody passes. */
function wrapModule(file: string, code: string, hiddenNames: readonly string[]): string {
  const parameters = [
    ...MODULE_PARAMETERS,
    ...hiddenNames.filter((name) => !MODULE_PARAMETERS.includes(name)),
  ];
  return `${JSON.stringify(file)}:function(${parameters.join(',')}){${code}\n}`;
}

function locateStack(stack: string, scripts: ReadonlyMap<string, string>): string {
  const named = stack.replace(
    /http:[^\s()]*\/package\/([^\s():]*)\.js:(\d+):/g,
    (match, root: string, line: string) => {
      const lines = (scripts.get(root) ?? '').split('\n');
      let start = Number(line) - 1;
      while (start > 0 && !MODULE_START.test(lines[start] ?? '')) start -= 1;
      const file = MODULE_START.exec(lines[start] ?? '')?.[1];
      return file ? `${file}:${Number(line) - start}:` : match;
    },
  );
  return named
    .split('\n')
    .filter((line) => !line.includes('/runtime.js:'))
    .join('\n');
}

/** First line of a module in a script, as `wrapModule` writes it. */
const MODULE_START = /^"([^"]+\.js)":function\(require,module,exports,/;

function packageOf(file: string, roots: readonly string[]): string {
  return roots.find((root) => file.startsWith(`${root}/`)) ?? '';
}

function listFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(dist, posix.join(entry.parentPath, entry.name)));
}

function hasExtension(extension: string): (file: string) => boolean {
  return (file) => file.endsWith(`.${extension}`);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
