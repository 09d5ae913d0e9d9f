import type * as z from 'zod/mini';
import { type Failure, failureOf } from '@/contracts/failures';
import { FIELD_WORDS } from './field-words';

const MOST_FIELDS_TOLD = 20;
/** Parts of a request that only hold others: nobody reads their names on a screen. */
const HOLDERS: ReadonlySet<string> = new Set(['application', 'answers', 'content', 'values', 'found']);
const WHOLE = '这次填的内容';
/** What the page itself fills in: nobody can mend it by typing. */
const OF_PAGE: ReadonlySet<string> = new Set([
  'attachmentId',
  'attachmentIds',
  'baseVersion',
  'callbackId',
  'caseId',
  'declaredVersion',
  'device',
  'expectedVersion',
  'itemIndex',
  'knownVersion',
  'letterHash',
  'letterVersion',
  'memberId',
  'noticeIds',
  'question',
  'releaseId',
  'runId',
  'signerId',
  'supporterId',
  'templateId',
]);
const OPEN_AGAIN = '这一页的内容不全了，请返回上一页，重新打开再试';
/** Words that are a question of their own do not hang on to what is before them. */
const OWN_PHRASE = /^(和|有没有|是不是|能不能|要不要|怎么|按)/;

const wordsOf = (part: PropertyKey): string | undefined =>
  Object.hasOwn(FIELD_WORDS, String(part)) ? FIELD_WORDS[String(part)] : undefined;

/** One part of the way to a field: its words, or `第 2 项` of a list. */
const partOf = (part: PropertyKey): string =>
  typeof part === 'number' ? `第 ${part + 1} 项` : (wordsOf(part) ?? '');

/** The field as the screens call it: its own words after those of what it belongs to, `家里人第 2 项的姓名`. */
export function fieldName(path: readonly PropertyKey[]): string {
  const told = path.filter((part) => typeof part === 'number' || !HOLDERS.has(String(part)));
  const [holder, leaf] = [told.slice(-3, -1), told.at(-1)];
  if (leaf === undefined) return path.length > 0 ? partOf(path[0] ?? '') || WHOLE : WHOLE;
  const before = holder.map(partOf).join('');
  const last = partOf(leaf);
  if (last === '') return before || WHOLE;
  if (before === '' || typeof leaf === 'number') return `${before}${last}`;
  return OWN_PHRASE.test(last) ? `${before}，${last}` : `${before}的${last}`;
}

const isOfPage = (part: PropertyKey): boolean => OF_PAGE.has(String(part));
const ended = (sentence: string): string => (/[。！？]$/.test(sentence) ? sentence : `${sentence}。`);

/** A request that is not as its contract asks: each field by its name with what to do. */
export const invalidRequest = (error: z.core.$ZodError): Failure =>
  failureOf('invalidRequest', {
    fields: error.issues.slice(0, MOST_FIELDS_TOLD).map(({ path, message }) => ({
      path: path.join('.'),
      message: ended(`${fieldName(path)}：${path.some(isOfPage) ? OPEN_AGAIN : message}`),
    })),
  });
