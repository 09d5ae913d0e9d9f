import type * as glassEasel from 'glass-easel';
import { renameTypes } from '../selectors';
import { documentElementOf, nodeOf } from './events';
import type { PageRecord } from './page-stack';

/** The component whose own template a page's selectors search. */
export function scopeOfPage(page: PageRecord): glassEasel.GeneralComponent {
  return page.caller._$;
}

/**
 * Elements that match a selector, in document order. As in WeChat, a selector sees the template of `scope` (a
 * page, or a component of the program) and not what other components of the program hold.
 */
export function queryAll(scope: glassEasel.Element, selector: string): HTMLElement[] {
  const element = documentElementOf(scope);
  if (!element) return [];
  const owner = ownTree(scope) ?? scope.ownerShadowRoot;
  return [...element.querySelectorAll<HTMLElement>(renameTypes(selector))].filter(
    (each) => nodeOf(each)?.ownerShadowRoot === owner,
  );
}

function ownTree(scope: glassEasel.Element): glassEasel.ShadowRoot | null {
  const component = scope as Partial<glassEasel.GeneralComponent>;
  return component.getShadowRoot?.() ?? null;
}
