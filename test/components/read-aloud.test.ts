import { pagesOf, sentencesOf } from '@/services/speech/speech.shared';

const LETTER =
  '我同意民政部门查询我家的收入、存款、房子和车子。只用来办这次申请，不作别的用。\n我可以随时收回同意；收回以后，查过的不再用！';

describe('a text to be read out', () => {
  test('is cut into whole sentences, and nothing is lost', () => {
    const sentences = sentencesOf(LETTER);
    expect(sentences).toEqual([
      '我同意民政部门查询我家的收入、存款、房子和车子。',
      '只用来办这次申请，不作别的用。',
      '我可以随时收回同意；',
      '收回以后，查过的不再用！',
    ]);
    expect(sentences.join('')).toBe(LETTER.replace('\n', ''));
  });

  test('a sentence too long for one breath is cut at a comma', () => {
    const long = `${'很长的一段话，'.repeat(20)}完了。`;
    const pieces = sentencesOf(long, 60);
    expect(pieces.every((piece) => piece.length <= 60)).toBe(true);
    expect(pieces.join('')).toBe(long);
  });

  test('closing marks stay with their sentence; nothing gives nothing', () => {
    expect(sentencesOf('他说：“我不会写字。”请帮他。')).toEqual(['他说：“我不会写字。”', '请帮他。']);
    expect(sentencesOf(' \n ')).toEqual([]);
  });

  test('in large type a page ends with a sentence and holds no more than fits', () => {
    const pages = pagesOf(LETTER, 36);
    expect(pages.join('')).toBe(LETTER.replace('\n', ''));
    expect(pages.every((page) => page.length <= 36 && /[。！；]$/.test(page))).toBe(true);
    expect(pages.length).toBeLessThan(sentencesOf(LETTER).length);
  });
});
