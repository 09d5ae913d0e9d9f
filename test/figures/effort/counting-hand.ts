import type { BrowserHand } from '../../e2e/support/browser-hand';
import type { Hand } from '../../e2e/support/hand';
import type { Effort } from './keystroke-model';

/** Only lead on: nothing has to be decided. */
const WAYS_ON = ['next', 'sign-next', 'member-done', 'submit', 'confirm-sign', 'promise-true', 'go-sign'];
const NAME_LENGTH = 3;

/** What is read before anything is done on a screen: its heading and the names of its fields. */
function headingsOnTop(): string {
  const isShown = (element: Element) => element.getClientRects().length > 0;
  const shell = [...document.querySelectorAll('.shell')].filter(isShown).pop();
  const words = [...(shell?.querySelectorAll('.title, .field__label') ?? [])].filter(isShown);
  return words.map((element) => element.textContent ?? '').join('\n');
}

/** Walks with another hand and counts what that costs. */
export class CountingHand implements Hand {
  private readonly count = {
    screens: 0,
    taps: 0,
    decisions: 0,
    fields: 0,
    digits: 0,
    characters: 0,
    freeCharacters: 0,
    read: 0,
    signedCharacters: 0,
    codes: 0,
  };
  private known = new Set<string>();
  private heading = '';

  constructor(private readonly hand: BrowserHand) {}

  /** Everything since the beginning. */
  effort(questions: number): Effort {
    return { ...this.count, questions };
  }

  async tap(id: string): Promise<void> {
    await this.hand.find(id).waitFor();
    await this.look();
    this.count.taps += 1;
    if (!WAYS_ON.includes(id)) this.count.decisions += 1;
    if (id === 'send-code') this.count.codes += 1;
    await this.hand.tap(id);
  }

  async type(id: string, text: string): Promise<void> {
    const field = this.hand.find(`${id}-input`);
    await field.waitFor();
    await this.look();
    const isLong = (await field.evaluate((element) => element.tagName)) === 'TEXTAREA';
    const ideographs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const rest = [...text].length - ideographs;
    this.count.taps += 1;
    this.count.fields += 1;
    this.count.decisions += 1;
    if (isLong) this.count.freeCharacters += [...text].length;
    else {
      this.count.characters += ideographs;
      this.count.digits += rest;
    }
    await this.hand.type(id, text);
  }

  async sign(id: string): Promise<void> {
    await this.look();
    this.count.decisions += 1;
    this.count.signedCharacters += NAME_LENGTH;
    await this.hand.sign(id);
  }

  async photo(id: string): Promise<void> {
    this.count.taps += 2;
    this.count.decisions += 1;
    await this.hand.photo(id);
  }

  seePhoto(id: string): Promise<void> {
    return this.hand.seePhoto(id);
  }

  text(id: string): Promise<string> {
    return this.hand.text(id);
  }

  typed(id: string): Promise<string> {
    return this.hand.typed(id);
  }

  has(id: string): Promise<boolean> {
    return this.hand.has(id);
  }

  words(): Promise<string> {
    return this.hand.words();
  }

  /** A new heading is a new screen; names of fields are read once, also where they come up later. */
  private async look(): Promise<void> {
    const [heading = '', ...labels] = (await this.hand.page.evaluate(headingsOnTop)).split('\n');
    if (heading !== this.heading) {
      this.heading = heading;
      this.known = new Set();
      this.count.screens += 1;
      this.count.read += heading.length;
    }
    for (const label of labels) if (!this.known.has(label)) this.count.read += label.length;
    for (const label of labels) this.known.add(label);
  }
}
