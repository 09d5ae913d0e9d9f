import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { UserError } from './user-error';

export type Settings = Readonly<Record<string, string>>;

const DEFAULT_FILE = 'config/environments/.env';

/**
 * The deployment's settings: the file's, overruled by the system's own variables of the same name. Empty values
 * count as not set. Throws UserError when a file that was asked for is missing or a line is not `NAME=value`.
 */
export function readSettings(root: string, file: string | undefined, system: NodeJS.ProcessEnv): Settings {
  const name = file ?? DEFAULT_FILE;
  const path = isAbsolute(name) ? name : join(root, name);
  if (file !== undefined && !existsSync(path)) throw new UserError(`没有找到设置文件 ${file}。`);
  const written = existsSync(path) ? parseSettings(readFileSync(path, 'utf8'), name) : {};
  const known = { ...written };
  for (const [key, value] of Object.entries(system)) if (value) known[key] = value;
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
}

/** Lines of `NAME=value`, `#` for comments, values in single or double quotes where they need it. */
export function parseSettings(text: string, name: string): Settings {
  const settings: Record<string, string> = {};
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, key, quoted, doubleQuoted, bare] =
      /^\s*([A-Z][A-Z0-9_]*)\s*=\s*(?:'([^']*)'|"([^"]*)"|([^'"#\s]\S*|))\s*(?:#.*)?$/.exec(line) ?? [];
    // The line itself is not quoted back: it may hold a secret.
    if (!key)
      throw new UserError(
        `${name} 第 ${index + 1} 行看不懂，应是 名称=值（值里有空格或引号时用单引号括起来）。`,
      );
    settings[key] = quoted ?? doubleQuoted ?? bare ?? '';
  }
  return settings;
}
