interface Item {
  readonly key: string;
  readonly value: string;
}

/** A message of type miniprogram_notice (小程序通知消息) as the call carries it. */
export interface WecomNotice {
  readonly type: string;
  readonly userIds: readonly string[];
  readonly content: {
    readonly appid: string;
    readonly page: string;
    readonly title: string;
    readonly description: string;
    readonly items: readonly Item[];
  };
  /** 0 when repeats are not looked for. */
  readonly duplicateCheckSeconds: number;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const DEFAULT_CHECK_SECONDS = 1800;
const MOST_CHECK_SECONDS = 4 * 3600;

/** Reads the body; what is missing is empty. */
export function readNotice(body: unknown): WecomNotice {
  const { touser, msgtype, miniprogram_notice, enable_duplicate_check, duplicate_check_interval } =
    record(body);
  const { appid, page, title, description, content_item } = record(miniprogram_notice);
  const items = list(content_item).map(record);
  const seconds = Math.min(Number(duplicate_check_interval ?? DEFAULT_CHECK_SECONDS), MOST_CHECK_SECONDS);
  return {
    type: text(msgtype),
    userIds: text(touser).split('|').filter(Boolean),
    content: {
      appid: text(appid),
      page: text(page),
      title: text(title),
      description: text(description),
      items: items.map(({ key, value }) => ({ key: text(key), value: text(value) })),
    },
    duplicateCheckSeconds: enable_duplicate_check === 1 ? seconds : 0,
  };
}

const isWithin = (value: string, fewest: number, most: number): boolean => {
  const characters = [...value].length;
  return characters >= fewest && characters <= most;
};

/** The code and words for what WeCom would not take; undefined when it takes the notice. */
export function noticeProblem({ type, content }: WecomNotice): { code: string; words: string } | undefined {
  if (type !== 'miniprogram_notice') return { code: '40008', words: 'invalid message type' };
  const invalid = (field: string) => ({ code: '40058', words: `invalid Request Parameter, ${field}` });
  if (!content.appid) return invalid('appid');
  if (!isWithin(content.title, 4, 12)) return invalid('title should be 4 to 12 characters');
  if (content.description && !isWithin(content.description, 4, 12)) return invalid('description');
  if (content.items.length > 10) return invalid('content_item should be at most 10');
  const isFine = ({ key, value }: Item): boolean => isWithin(key, 1, 10) && isWithin(value, 1, 30);
  return content.items.every(isFine) ? undefined : invalid('content_item.key or value is too long or empty');
}
