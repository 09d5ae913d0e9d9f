import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from './user-error.mjs';

export const DEFAULT_PORT = 8790;

/**
 * Reads `--port N`, `--data DIR` and `--fresh`; `root` is the project's folder, `cwd` what DIR is relative to.
 * Throws UserError for anything else.
 */
export function readOptions(args, { root, cwd }) {
  const values = parse(args);
  return {
    port: readPort(values.port),
    dataDir: values.data === undefined ? resolve(root, '.local/data') : resolve(cwd, readFolder(values.data)),
    isFresh: values.fresh ?? false,
  };
}

function parse(args) {
  try {
    return parseArgs({
      args,
      options: { port: { type: 'string' }, data: { type: 'string' }, fresh: { type: 'boolean' } },
    }).values;
  } catch (error) {
    throw new UserError(
      `参数不对：${error.message.split('\n')[0]}。可以用的参数：--port 端口  --data 目录  --fresh（清空演示数据）`,
    );
  }
}

function readPort(text) {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new UserError(`端口 ${text} 不对，应是 0 到 65535 的整数。`);
  return port;
}

function readFolder(text) {
  if (text.trim() === '') throw new UserError('--data 后面要写一个目录。');
  return text;
}
