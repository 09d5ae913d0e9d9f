import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rpxToPx } from './rpx';
import { renameTypes } from './selectors';

/**
 * Turns one WXSS file into CSS for the page: imports inlined, rpx in px, and type selectors of built-in
 * components renamed to the tags they have in the document (`view` → `wx-view`).
 */
export function compileWxss(dist: string, file: string): string {
  return rpxToPx(prefixTypeSelectors(inlineImports(dist, file)));
}

function inlineImports(dist: string, file: string): string {
  if (!existsSync(file)) return '';
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return source.replace(/@import\s+(?:url\()?["']([^"']+)["']\)?\s*;/g, (_match, path: string) =>
    inlineImports(dist, path.startsWith('/') ? join(dist, path) : resolve(dirname(file), path)),
  );
}

/** Walks the braces: what stands before `{` is a selector list, except inside @keyframes and @font-face. */
function prefixTypeSelectors(css: string): string {
  let output = '';
  let pending = '';
  const blocks: ('rules' | 'declarations')[] = [];
  for (const char of css) {
    const inRules = blocks.at(-1) !== 'declarations';
    if (char === '{' && inRules) {
      const isAtRule = pending.trimStart().startsWith('@');
      const holdsRules = isAtRule && /@(media|supports|layer|container)/.test(pending);
      output += `${isAtRule ? pending : renameTypes(pending)}{`;
      blocks.push(holdsRules ? 'rules' : 'declarations');
      pending = '';
    } else if (char === '{') {
      output += `${pending}{`;
      blocks.push('declarations');
      pending = '';
    } else if (char === '}') {
      output += `${pending}}`;
      blocks.pop();
      pending = '';
    } else {
      pending += char;
    }
  }
  return output + pending;
}
