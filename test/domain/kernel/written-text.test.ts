import * as z from 'zod/mini';
import { writtenText } from '@/domain/kernel/written-text';

const Reason = writtenText({ most: 10, missing: '请写明' });
const refused = (text: string): string | undefined => z.safeParse(Reason, text).error?.issues[0]?.message;

describe('what a person writes', () => {
  test.each(['\u200b\u200b', '   ', '\u202e', '……', '👍'])('%j says nothing', (text) => {
    expect(refused(text)).toBe('请写明');
  });

  test('loses what cannot be seen and keeps its lines', () => {
    expect(z.parse(Reason, ' 约\u202e上门\r\n时\u0000间 ')).toBe('约上门\n时间');
  });

  test('may be ten characters long, not eleven', () => {
    expect(refused('一二三四五六七八九十')).toBeUndefined();
    expect(refused('一二三四五六七八九十一')).toBe('最多写 10 个字');
  });
});
