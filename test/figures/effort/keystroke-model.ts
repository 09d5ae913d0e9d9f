/**
 * Seconds from counted steps, after the keystroke-level model of Card, Moran and Newell (CACM 23/7, 1980): pointing
 * 1.1 s, moving the hand between pointing and typing 0.4 s, making up one's mind 1.35 s. The rest is not theirs and is
 * assumed here, cautiously, for people on a telephone; it is a way to compare versions of the screens, not a
 * measurement of people. Not counted: waiting for the network, looking for papers, being interrupted.
 */
export interface Person {
  /** A digit or letter on the telephone's own number keys, in s. */
  readonly digit: number;
  /** A Chinese character, by pinyin or by hand with the choice among candidates, in s. */
  readonly character: number;
  /** A character of a long text, in s: dictated where the field says that one may speak. */
  readonly freeCharacter: number;
  /** Characters read in a second. */
  readonly reading: number;
}

const POINT = 1.1;
const HOMING = 0.4;
const MIND = 1.35;
/** One character of a signature, written with a finger. */
const SIGNED_CHARACTER = 2.5;
/** From asking for a code to having it typed: the message arrives and is read; its digits are counted apart. */
const CODE_ARRIVES = 8;

export const PEOPLE = {
  /** Uses WeChat every day, types pinyin, speaks long texts. */
  usual: { digit: 0.5, character: 1.2, freeCharacter: 0.4, reading: 6 },
  /** Writes each character by hand, hunts for each digit, reads slowly, speaks long texts. */
  old: { digit: 1.1, character: 3, freeCharacter: 0.5, reading: 4 },
  /** Has filled in many of these, sits at a table, types pinyin throughout. */
  helper: { digit: 0.35, character: 0.8, freeCharacter: 0.8, reading: 8 },
} as const satisfies Readonly<Record<string, Person>>;

/** What one path asks of whoever walks it. */
export interface Effort {
  readonly screens: number;
  readonly questions: number;
  /** On anything, also to put the cursor into a field. */
  readonly taps: number;
  /** Taps and fields that need a decision: all but the way on. */
  readonly decisions: number;
  readonly fields: number;
  readonly digits: number;
  readonly characters: number;
  /** Characters in fields for long texts. */
  readonly freeCharacters: number;
  /** Characters of the headings and names of fields on the way. */
  readonly read: number;
  readonly signedCharacters: number;
  readonly codes: number;
}

/** How long the model says that it takes this person, in s. */
export function secondsOf(effort: Effort, person: Person): number {
  return (
    effort.taps * POINT +
    effort.fields * 2 * HOMING +
    effort.decisions * MIND +
    effort.digits * person.digit +
    effort.characters * person.character +
    effort.freeCharacters * person.freeCharacter +
    effort.read / person.reading +
    effort.signedCharacters * SIGNED_CHARACTER +
    effort.codes * CODE_ARRIVES
  );
}
