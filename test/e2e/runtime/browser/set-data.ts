import type * as glassEasel from 'glass-easel';
import { documentElementOf } from './events';
import { report } from './host';
import type { Caller } from './registry';

type SetData = (this: Caller, data: Record<string, unknown>, callback?: () => void) => void;

const patched = new WeakSet<object>();

/**
 * Makes setData behave as between WeChat's two threads: data crosses as JSON, the callback comes later, and what
 * each call costs is reported. Patches the class behind `caller`, once.
 */
export function measureSetData(caller: Caller): void {
  const owner = ownerOf(caller, 'setData');
  if (!owner || patched.has(owner)) return;
  patched.add(owner);
  const original = owner.setData as SetData;
  owner.setData = function (this: Caller, data, callback) {
    const text = JSON.stringify(data) ?? '{}';
    original.call(this, JSON.parse(text) as Record<string, unknown>);
    reportCost(this, new TextEncoder().encode(text).length);
    if (callback) setTimeout(() => callback.call(this), 0);
  } satisfies SetData;
}

function ownerOf(object: object, property: string): Record<string, unknown> | null {
  let owner: object | null = object;
  while (owner && !Object.hasOwn(owner, property)) owner = Object.getPrototypeOf(owner) as object | null;
  return owner as Record<string, unknown> | null;
}

/** What a component sets counts for the page that holds it. */
function reportCost(caller: Caller, bytes: number): void {
  const page = elementAround(caller)?.closest('page');
  const path = page?.closest<HTMLElement>('.page-window')?.dataset.path;
  if (page && path) report({ kind: 'setData', path, bytes, ...measureTree(page) });
}

/** A component may have no element of its own; then that of the component around it. */
function elementAround(caller: Caller): HTMLElement | null {
  let node: glassEasel.Element | undefined = caller._$;
  while (node && !documentElementOf(node)) node = node.ownerShadowRoot?.getHostNode();
  return node ? documentElementOf(node) : null;
}

function measureTree(root: Element, level = 0): { nodes: number; depth: number } {
  let nodes = 0;
  let depth = level;
  for (const child of root.children) {
    const inner = measureTree(child, level + 1);
    nodes += 1 + inner.nodes;
    depth = Math.max(depth, inner.depth);
  }
  return { nodes, depth };
}
