import * as router from '../browser/router';
import { CheckboxGroup, Choice, RadioGroup, Switch } from './choices';
import { TextField } from './text-field';
import { WxElement } from './wx-element';

class Form extends WxElement {
  submit(): void {
    this.emit('submit', { value: this.values(), target: { id: this.id, dataset: {} } });
  }

  reset(): void {
    for (const field of this.querySelectorAll<WxElement>('*')) {
      if (field instanceof TextField) field.reset();
      if (field instanceof Choice) field.checked = false;
    }
    this.emit('reset', {});
  }

  /** Values of the named fields; a picker's is what its `value` attribute says. */
  private values(): Record<string, unknown> {
    const named = [...this.querySelectorAll<WxElement>('[name]')].filter(
      (each) => each instanceof WxElement && each.text('name'),
    );
    return Object.fromEntries(
      named.map((each) => [each.text('name'), fieldValue(each)]).filter(([, value]) => value !== undefined),
    );
  }
}

function fieldValue(field: WxElement): unknown {
  if (field instanceof TextField || field instanceof CheckboxGroup || field instanceof RadioGroup)
    return field.value;
  if (field instanceof Switch) return field.checked;
  return ['wx-picker', 'wx-slider'].includes(field.localName) ? field.raw('value') : undefined;
}

class Button extends WxElement {
  override activate(): void {
    const form = this.closest<Form>('wx-form');
    if (this.text('form-type') === 'submit') form?.submit();
    if (this.text('form-type') === 'reset') form?.reset();
    if (this.text('open-type') === 'agreePrivacyAuthorization') this.emit('agreeprivacyauthorization', {});
  }
}

class Label extends WxElement {
  override activate(): void {
    const id = this.text('for');
    const control = id
      ? this.closest('page')?.querySelector<WxElement>(`#${CSS.escape(id)}`)
      : this.querySelector<WxElement>('wx-checkbox, wx-radio, wx-switch, wx-button');
    control?.activate();
  }
}

class Navigator extends WxElement {
  override activate(): void {
    const url = this.text('url');
    const openType = this.text('open-type') || 'navigate';
    const ways: Readonly<Record<string, () => Promise<void>>> = {
      navigate: () => router.navigateTo(url),
      redirect: () => router.redirectTo(url),
      reLaunch: () => router.reLaunch(url),
      switchTab: () => router.switchTab(url),
      navigateBack: () => router.navigateBack(Number(this.raw('delta')) || 1),
    };
    ways[openType]?.().then(
      () => this.emit('success', {}),
      (error: Error) => this.emit('fail', { errMsg: error.message }),
    );
  }
}

export const forms = { 'wx-form': Form, 'wx-button': Button, 'wx-label': Label, 'wx-navigator': Navigator };
