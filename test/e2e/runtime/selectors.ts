import { builtInTag } from './built-in-tags';

/** Renames the type selectors of a selector list to the tags in the document: `view .a` → `wx-view .a`. */
export function renameTypes(selectors: string): string {
  return selectors.replace(
    /(\[[^\]]*\]|"[^"]*"|[.#:]{1,2}[\w-]+)|([a-z][\w-]*)/gi,
    (match, notType: string | undefined, type: string | undefined) =>
      notType || !type ? match : builtInTag(type),
  );
}
