import type * as z from 'zod/mini';

type Issue = z.core.$ZodRawIssue;

/** What is asked for by the kind of value. */
const ASKED: Readonly<Record<string, string>> = {
  string: '请写文字',
  number: '请填数字',
  int: '请填整数',
  boolean: '请选“是”或“不是”',
  array: '请重新选一遍',
};
const AGAIN = '没有填对，请重新填一次';
const NOT_FILLED = '还没有填，请填写';
const CHOOSE = '请从给出的几项里选一项';
const KNOWN_SIZE: Readonly<Record<string, string>> = { string: '个字', array: '项' };

const tooBig = (origin: string, most: number | bigint): string => {
  const unit = KNOWN_SIZE[origin];
  return unit ? `太多了，最多 ${most} ${unit}，请删掉一些` : `太大了，最大是 ${most}，请检查`;
};
const tooSmall = (origin: string, least: number | bigint): string => {
  const unit = KNOWN_SIZE[origin];
  if (unit === undefined) return `太小了，最小是 ${least}，请检查`;
  return Number(least) <= 1 ? NOT_FILLED : `太少了，至少要 ${least} ${unit}，请补上`;
};

/**
 * What a request or a form says where a schema has no words of its own: plain Chinese that says what to do, without full
 * stop. For `z.config({ localeError })`.
 */
export function plainIssueWords(issue: Issue): string {
  const isMissing = issue.input === undefined || issue.input === null || issue.input === '';
  switch (issue.code) {
    case 'invalid_type':
      return isMissing ? NOT_FILLED : (ASKED[String(issue.expected)] ?? AGAIN);
    case 'invalid_value':
      return isMissing ? `还没有选，${CHOOSE}` : CHOOSE;
    case 'invalid_union':
      return isMissing ? NOT_FILLED : `没有选对，${CHOOSE}`;
    case 'too_big':
      return tooBig(issue.origin, issue.maximum);
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum);
    case 'invalid_format':
      return isMissing ? NOT_FILLED : '格式不对，请对照原样重新填';
    case 'unrecognized_keys':
      return '里面有这一版不认识的内容，请更新小程序后再试';
    default:
      return AGAIN;
  }
}
