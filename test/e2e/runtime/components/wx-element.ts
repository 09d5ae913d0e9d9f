import { dispatch, nodeOf } from '../browser/events';
import { rpxToPx } from '../rpx';

/**
 * A built-in component as an element of the document. Children that the page wrote are ordinary children; what
 * the component draws itself sits in a shadow root, out of reach of the page's styles and selectors.
 */
export class WxElement extends HTMLElement {
  /** Value of an attribute as the template gave it, with its type. */
  raw(name: string): unknown {
    return nodeOf(this)?.attributes.find((each) => each.name === name)?.value;
  }

  /** Value of an attribute as text, '' when absent. */
  text(name: string): string {
    const value = this.raw(name);
    return value === undefined || value === null ? '' : String(value);
  }

  /** Whether a boolean attribute is on. Any text but '' counts as on, as in WeChat. */
  flag(name: string): boolean {
    return Boolean(this.raw(name));
  }

  /** What a test reads as a property of the component; `name` in camel case. */
  property(name: string): unknown {
    return this.raw(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  }

  /** Dispatches an event of the component; it does not bubble. */
  emit(type: string, detail: unknown): void {
    dispatch(this, type, detail);
  }

  /** Called after an attribute was set or removed. */
  changed(_name: string): void {}

  /** What the user's tap does besides the tap event. */
  activate(): void {}

  override setAttribute(name: string, value: string): void {
    const given = this.raw(name);
    const isAbsent = given === undefined || given === null || (given === '' && name.startsWith('aria-'));
    const isPlain = ['style', 'class', 'id'].includes(name);
    if (nodeOf(this) && isAbsent && !isPlain) super.removeAttribute(name);
    else super.setAttribute(name, name === 'style' ? rpxToPx(value) : value);
    if (name === 'aria-role') this.mirrorRole();
    this.changed(name);
  }

  /** WeChat knows `aria-role` alone; the document's accessibility tree knows `role`. */
  private mirrorRole(): void {
    const role = this.getAttribute('aria-role');
    if (role) super.setAttribute('role', role);
    else super.removeAttribute('role');
  }

  override removeAttribute(name: string): void {
    super.removeAttribute(name);
    this.changed(name);
  }

  /** Draws the inside of the component, once. */
  protected draw(html: string): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  }
}
