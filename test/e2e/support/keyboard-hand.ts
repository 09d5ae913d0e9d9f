import { BrowserHand } from './browser-hand';

const MOST_STEPS = 200;

/** Where the focus is, and whether its outline, or the ring around its field, shows it. Runs in the page. */
function focusOnTop(): { at: string; isSeen: boolean } {
  const element = document.activeElement;
  if (!element || element === document.body) return { at: '', isSeen: true };
  const field = element.closest('.text-field');
  const hasRing = field !== null && getComputedStyle(field).boxShadow !== 'none';
  return { at: element.id, isSeen: hasRing || getComputedStyle(element).outlineStyle !== 'none' };
}

/** Somebody without a mouse: Tab until the control has the focus, then Space or letters. What is seen is the same. */
export class KeyboardHand extends BrowserHand {
  /** Controls on which the focus could not be seen. */
  readonly unseen: string[] = [];

  override async tap(id: string): Promise<void> {
    await this.walkTo(id);
    await this.page.keyboard.press('Space');
  }

  override async type(id: string, text: string): Promise<void> {
    await this.walkTo(`${id}-input`);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  /** Tabs to a control. @throws when the keyboard never comes to it */
  async walkTo(id: string): Promise<void> {
    await this.find(id).waitFor();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const { at, isSeen } = await this.page.evaluate(focusOnTop);
      if (!isSeen) this.unseen.push(at);
      if (at === id) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never came to #${id}`);
  }
}
