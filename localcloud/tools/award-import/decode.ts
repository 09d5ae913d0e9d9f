import { fail, type Result, succeed } from '../../../src/domain/kernel/result';

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

const ENCODINGS = ['utf-8', 'gb18030'];
const NOT_THIS_ENCODING = 'ERR_ENCODING_INVALID_ENCODED_DATA';

/**
 * The text of a file as Excel in China saves it: UTF-8 with or without its mark, GB 18030, or UTF-16 with its mark.
 * Fails, in words that say what to do, for anything else.
 */
export function decode(bytes: Uint8Array): Result<string, string> {
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf))
    return fail(
      '这是 Excel 工作簿。请在 Excel 里点“另存为”，类型选“CSV UTF-8（逗号分隔）”，再导入那个文件。',
    );
  if (startsWith(bytes, 0xff, 0xfe)) return succeed(new TextDecoder('utf-16le').decode(bytes));
  for (const encoding of ENCODINGS) {
    try {
      return succeed(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== NOT_THIS_ENCODING) throw error;
    }
  }
  return fail('认不出这个文件的编码。请在 Excel 里另存为“CSV UTF-8（逗号分隔）”再导入。');
}
