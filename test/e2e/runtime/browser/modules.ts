import { MODULE_PARAMETERS, VISIBLE_NAMES } from '../module-parameters';
import { boot, code } from './boot-data';

interface Module {
  exports: unknown;
}

const modules = new Map<string, Module>();
const given: Record<string, unknown> = {};

/** Sets what every module is given under the names of MODULE_PARAMETERS, except those of the module itself. */
export function provideGlobals(globals: Record<string, unknown>): void {
  const language = VISIBLE_NAMES.filter((name) => name in window && name !== 'eval');
  const sandbox = Object.fromEntries(language.map((name) => [name, visible(name)]));
  Object.assign(given, globals, { globalThis: sandbox });
  Object.assign(sandbox, globals, { globalThis: sandbox, global: sandbox });
}

/** Timers must keep their window. */
function visible(name: string): unknown {
  const value = (window as unknown as Record<string, unknown>)[name];
  return typeof value === 'function' && /Timeout|Interval/.test(name) ? value.bind(window) : value;
}

/**
 * Runs a file of the program once and gives its exports.
 * @throws as WeChat does when the file is not there
 */
export function runModule(file: string): unknown {
  const done = modules.get(file);
  if (done) return done.exports;
  const run = code.modules[file];
  if (!run) throw new Error(`module '${file}' is not defined`);
  const module: Module = { exports: {} };
  modules.set(file, module);
  const own: Record<string, unknown> = {
    require: (path: string) => runModule(resolveFile(file, path)),
    module,
    exports: module.exports,
  };
  run.apply(
    module.exports,
    MODULE_PARAMETERS.map((name) => own[name] ?? given[name]),
  );
  return module.exports;
}

function resolveFile(from: string, path: string): string {
  const start = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const parts: string[] = [];
  for (const part of [...start, ...path.split('/')]) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const name = parts.join('/');
  if (name in code.modules) return name;
  return [`${name}.js`, `${name}/index.js`].find((each) => each in code.modules) ?? `${name}.js`;
}

const packages = new Map<string, Promise<void>>();

/** Loads the code of the subpackage that holds a page, once; the main package is there from the start. */
export function loadPackageOf(path: string): Promise<void> {
  const root = boot.manifest.subPackages.find((each) => path.startsWith(`${each}/`));
  if (root === undefined) return Promise.resolve();
  const loading = packages.get(root) ?? loadScript(`/package/${root}.js`);
  packages.set(root, loading);
  return loading;
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`loading ${url} failed`));
    document.head.append(script);
  });
}
