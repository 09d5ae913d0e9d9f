/** A text that can be read out; the id names its recording. */
export interface SpokenText {
  readonly textId: string;
  readonly text: string;
}

export type ReadingState = 'silent' | 'reading' | 'stopped' | 'finished' | 'failed';

/** Reads one text out. */
export interface Reader {
  /** Begins, or goes on with the sentence where it was stopped; from the start after the end. */
  read(): void;
  stop(): void;
  /** Silent for good: the screen is left. */
  close(): void;
}

/**
 * Gets ready to read a text out; gives undefined where this phone cannot.
 * @param tell is told of every change
 */
export type OpenReader = (
  text: SpokenText,
  tell: (state: ReadingState) => void,
) => Promise<Reader | undefined>;

const LONGEST_SENTENCE = 60;

/** The text in pieces that are said, and shown, in one go: whole sentences, long ones cut at a comma. */
export function sentencesOf(text: string, longest: number = LONGEST_SENTENCE): string[] {
  const cut = (piece: string, marks: RegExp): string[] => piece.match(marks) ?? [];
  return cut(text, /[^。！？；\n]+[。！？；”’）]*/g)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) => {
      if (sentence.length <= longest) return [sentence];
      const pieces: string[] = [];
      for (const part of cut(sentence, /[^，、：]+[，、：]?/g)) {
        const last = pieces[pieces.length - 1];
        if (last !== undefined && last.length + part.length <= longest)
          pieces[pieces.length - 1] = last + part;
        else pieces.push(part);
      }
      return pieces;
    });
}

/** The text in pages of about `size` characters that end with a sentence; a longer sentence has a page of its own. */
export function pagesOf(text: string, size: number): string[] {
  const pages: string[] = [];
  for (const sentence of sentencesOf(text, size)) {
    const last = pages[pages.length - 1];
    if (last !== undefined && last.length + sentence.length <= size)
      pages[pages.length - 1] = last + sentence;
    else pages.push(sentence);
  }
  return pages;
}
