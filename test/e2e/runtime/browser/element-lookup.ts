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
  const tree = ownTree(scope) ?? scope.ownerShadowRoot;
  return matches(scope, selector).filter((each) => nodeOf(each)?.ownerShadowRoot === tree);
}

/**
 * The same for a test, which also sees into components without an element of their own: Taro puts what is nested
 * more than fifteen deep into such components, and a test has no other way to reach it.
 */
export function queryAllForTest(scope: glassEasel.Element, selector: string): HTMLElement[] {
  const tree = ownTree(scope) ?? scope.ownerShadowRoot;
  return matches(scope, selector).filter((each) => {
    let owner = nodeOf(each)?.ownerShadowRoot ?? null;
    while (owner && owner !== tree && owner.getHostNode().getComponentOptions().virtualHost) {
      owner = owner.getHostNode().ownerShadowRoot;
    }
    return owner === tree;
  });
}

function matches(scope: glassEasel.Element, selector: string): HTMLElement[] {
  const element = documentElementOf(scope);
  return element ? [...element.querySelectorAll<HTMLElement>(renameTypes(selector))] : [];
}

function ownTree(scope: glassEasel.Element): glassEasel.ShadowRoot | null {
  const component = scope as Partial<glassEasel.GeneralComponent>;
  return component.getShadowRoot?.() ?? null;
}
