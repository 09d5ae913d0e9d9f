import { WxElement } from './wx-element';

/** WeChat cuts text fields that do not say otherwise. */
const DEFAULT_MAXLENGTH = 140;

/** `input` and `textarea`: a field of the browser inside, driven by `enter`. */
class TextField extends WxElement {
  private readonly field: HTMLInputElement | HTMLTextAreaElement;

  constructor(html: string) {
    super();
    const root = this.draw(`<style>
      input, textarea { all: unset; display: block; width: 100%; height: 100%; box-sizing: border-box; overflow: hidden;
        white-space: pre-wrap; text-overflow: clip }
      ::placeholder { color: #808080 }</style>${html}`);
    this.field = root.querySelector('input, textarea') as HTMLInputElement | HTMLTextAreaElement;
  }

  get value(): string {
    return this.field.value;
  }

  override property(name: string): unknown {
    return name === 'value' ? this.value : super.property(name);
  }

  override changed(name: string): void {
    if (name === 'value') this.field.value = this.cut(this.text('value'));
    if (name === 'placeholder') this.field.placeholder = this.text('placeholder');
    if (name === 'disabled') this.field.disabled = this.flag('disabled');
    if (name === 'password' && this.field instanceof HTMLInputElement)
      this.field.type = this.flag('password') ? 'password' : 'text';
    if (name === 'focus' && this.flag('focus'))
      setTimeout(() => this.emit('focus', { value: this.value, height: 0 }), 0);
  }

  /** Types `text` in place of what the field held. */
  enter(text: string): void {
    if (this.flag('disabled')) return;
    this.field.value = this.cut(text);
    this.emit('input', {
      value: this.value,
      cursor: this.value.length,
      keyCode: this.value.charCodeAt(this.value.length - 1) || 8,
    });
  }

  /** Empties the field, as resetting the form does. */
  reset(): void {
    this.field.value = '';
  }

  private cut(text: string): string {
    const given = this.raw('maxlength');
    const limit = given === undefined || given === null || given === '' ? DEFAULT_MAXLENGTH : Number(given);
    return limit < 0 ? text : text.slice(0, limit);
  }
}

class Input extends TextField {
  constructor() {
    super('<input>');
  }
}

class Textarea extends TextField {
  constructor() {
    super('<textarea></textarea>');
  }
}

export const textFields = { 'wx-input': Input, 'wx-textarea': Textarea };
export { TextField };
