import type * as glassEasel from 'glass-easel';
import { type CodeSpace, MiniProgramEnv, type Root } from 'glass-easel-miniprogram-adapter';
import { DocumentBackend } from './backend';
import { boot, code } from './boot-data';
import { withPlainEvents } from './events';
import { runModule } from './modules';

/** An instance of a page or component as the program sees it (`this`). */
export interface Caller {
  readonly _$: glassEasel.GeneralComponent;
  route?: string;
  __route__?: string;
  options?: Record<string, string>;
  setData(data: Record<string, unknown>, callback?: () => void): void;
  readonly data: Record<string, unknown>;
  [member: string]: unknown;
}

type Definition = Record<string, unknown>;
type Register = (definition: Definition) => unknown;

const environment = new MiniProgramEnv();
const backend = environment.associateBackend(
  new DocumentBackend() as unknown as glassEasel.GeneralBackendContext,
);
const space = environment.createCodeSpace('', true);
writeNamesAsTheyAre(space as unknown as OptionsOfSpace);

/** Path of the page or component whose file runs now: chunks that it requires register under this path. */
let registeringPath = '';
const registered = new Set<string>();

for (const [path, json] of Object.entries(boot.manifest.components)) {
  space.addComponentStaticConfig(path, json as Parameters<CodeSpace['addComponentStaticConfig']>[1]);
}
for (const [path, content] of Object.entries(code.templates)) {
  space.addCompiledTemplate(path, { groupList: code.templates, content, fallbackListenerOnNativeNode: true });
}

/** `Page`, `Component` and `Behavior` as the modules of the program get them. */
export const constructors = {
  Page: (definition: Definition): void => register('Page', wrapMethods(definition)),
  Component: (definition: Definition): void =>
    register('Component', {
      ...definition,
      ...(definition.methods ? { methods: wrapMethods(definition.methods as Definition) } : {}),
    }),
  Behavior: (definition: Definition): unknown =>
    space.componentEnv(registeringPath, (env) => (env.Behavior as unknown as Register)(definition)),
};

/** Runs the file of a page or component, after those of the components it uses. Each runs once. */
export function loadComponent(path: string): void {
  if (registered.has(path)) return;
  registered.add(path);
  const used = Object.values(boot.manifest.components[path]?.usingComponents ?? {});
  for (const each of used) loadComponent(each.replace(/^\//, ''));
  const outer = registeringPath;
  registeringPath = path;
  try {
    runModule(`${path}.js`);
  } finally {
    registeringPath = outer;
  }
}

/** Creates the tree of a page, detached. Its file must have been loaded. */
export function createRoot(path: string): Root {
  return backend.createRoot('page', space, path);
}

function register(kind: 'Page' | 'Component', definition: Definition): void {
  space.componentEnv(registeringPath, (env) => (env[kind] as unknown as Register)(definition));
}

function wrapMethods(definition: Definition): Definition {
  const entries = Object.entries(definition).map(([name, value]) => [
    name,
    typeof value === 'function' ? withPlainEvents(value as (...args: unknown[]) => unknown) : value,
  ]);
  return Object.fromEntries(entries) as Definition;
}

/** A part of the adapter that its types leave out. */
interface OptionsOfSpace {
  readonly _$sharedStyleScope: glassEasel.StyleScopeId;
  prepareComponentOptions(is: string, options?: unknown): [glassEasel.ComponentOptions, unknown];
}

/**
 * The adapter puts prefixes before ids and classes to isolate components. Here they stay as written, so that
 * styles and selectors find them; the price is that styles of a page also reach into components.
 */
function writeNamesAsTheyAre(target: OptionsOfSpace): void {
  const sharedScope = target._$sharedStyleScope;
  const original = target.prepareComponentOptions.bind(target);
  target.prepareComponentOptions = (is, options) => {
    const [prepared, isolation] = original(is, options);
    const names = {
      idPrefixGenerator: null,
      writeIdToDOM: true,
      styleScope: sharedScope,
      extraStyleScope: null,
    };
    return [{ ...prepared, ...names }, isolation];
  };
}
