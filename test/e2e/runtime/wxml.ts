import { builtInTag } from './built-in-tags';

/**
 * Renames the built-in components of one WXML file to the tags they have in the document, and tells which were
 * seen. Attribute values, `{{ }}`, comments and inline WXS stay untouched.
 */
export function renameWxmlTags(source: string, tags: Set<string>): string {
  const token =
    /<!--[\s\S]*?-->|<wxs\b[^>]*?>[\s\S]*?<\/wxs>|\{\{[\s\S]*?\}\}|"[^"]*"|'[^']*'|<(\/?)([a-zA-Z][\w-]*)/g;
  return source.replace(token, (match, slash: string | undefined, tag: string | undefined) => {
    if (tag === undefined) return match;
    const renamed = builtInTag(tag);
    if (renamed !== tag) tags.add(renamed);
    return `<${slash ?? ''}${renamed}`;
  });
}
