import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { core } from 'zod';
import { StartRefused } from '../../server/start-refused';

/** What is wrong with a file, for whoever wrote it: the place and what to write instead. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A file that is not a family; every line of the message says where and what. */
export class FamilyFileError extends StartRefused {}

/** A YAML text whose every value is a text, and where each stands in it. */
export interface Written {
  readonly value: unknown;
  /** The error for `problems`, with the file's name and the lines. */
  refuse(problems: readonly Problem[]): FamilyFileError;
}

/** Reads the YAML; numbers, dates and words like `no` stay what was typed, so that nothing needs quotes. */
export function readYaml(file: string, text: string): Written {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const sentence = (line: number, words: string) => `${file} 第 ${line} 行：${words}`;
  const [broken] = document.errors;
  if (broken) {
    const words = broken.code === 'DUPLICATE_KEY' ? '这一项写了两次，请留下一个' : NOT_YAML;
    throw new FamilyFileError(sentence(counter.linePos(broken.pos[0]).line, words));
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(document.contents, path.slice(0, length));
      if (offset !== undefined) return counter.linePos(offset).line;
    }
    return 1;
  };
  return {
    value: document.toJS() as unknown,
    refuse: (problems) =>
      new FamilyFileError(
        problems.map(({ path, message }) => sentence(lineOf(path), `${placeOf(path)}${message}`)).join('\n'),
      ),
  };
}

const NOT_YAML = '格式不对。请检查：冒号后面要有空格，同一层的开头要对齐，每条前面是“- ”';

/** Where the key of the path stands, or for a list its entry; undefined where it is not in the file. */
function offsetOf(contents: Node | null, path: readonly PropertyKey[]): number | undefined {
  const last = path.at(-1);
  const parentPath = path.slice(0, -1);
  const parent =
    parentPath.length > 0 && contents && 'getIn' in contents ? contents.getIn(parentPath, true) : contents;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const entry =
    parent && typeof parent === 'object' && 'get' in parent
      ? (parent as { get(key: unknown, keep: true): unknown }).get(last, true)
      : undefined;
  return (entry as Node | undefined)?.range?.[0];
}

/** `“家里人”第 2 个的“身体”：` */
function placeOf(path: readonly PropertyKey[]): string {
  const words = path.map((part) => (typeof part === 'number' ? `第 ${part + 1} 个` : `“${String(part)}”`));
  return words.length > 0 ? `${words.join('里')}：`.replace(/里第/g, '第') : '';
}

/** What zod found, in words; keys that do not exist each at their own line. */
export const problemsOf = (issue: core.$ZodIssue, value: unknown): Problem[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: issue.message }))
    : [{ path: issue.path, message: wordsOf(issue, at(value, issue.path)) }];

/** `只能写：…` where the issue knows the choices. */
export const choicesOf = (issue: core.$ZodIssue): string =>
  issue.code === 'invalid_value' ? `只能写：${issue.values.map(String).join('，')}` : issue.message;

function wordsOf(issue: core.$ZodIssue, written: unknown): string {
  if (issue.code === 'invalid_value')
    return written === undefined ? MISSING : `写的是“${String(written)}”，${choicesOf(issue)}`;
  if (issue.code !== 'invalid_type') return issue.message;
  if (written === undefined) return MISSING;
  if (issue.expected === 'array') return '这里一条一行，每条前面写“- ”';
  if (issue.expected === 'string') return '这里只写一个词或一句话，不要分行';
  return '这里要分行写，每行一项';
}

const MISSING = '少了这一项，请写上';

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, part) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
