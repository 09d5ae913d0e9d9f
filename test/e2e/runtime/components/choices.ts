import { WxElement } from './wx-element';

/** Something that is on or off. The state is the component's own; the `checked` attribute sets it. */
abstract class Choice extends WxElement {
  private isOn = false;

  get checked(): boolean {
    return this.isOn;
  }

  set checked(value: boolean) {
    this.isOn = value;
    this.toggleAttribute('data-checked', value);
  }

  override property(name: string): unknown {
    return name === 'checked' ? this.checked : super.property(name);
  }

  override changed(name: string): void {
    if (name === 'checked') this.checked = this.flag('checked');
  }

  override activate(): void {
    if (!this.flag('disabled')) this.choose();
  }

  protected abstract choose(): void;
}

class Checkbox extends Choice {
  protected override choose(): void {
    this.checked = !this.checked;
    const group = this.closest<CheckboxGroup>('wx-checkbox-group');
    group?.emit('change', { value: group.value });
  }
}

class Radio extends Choice {
  protected override choose(): void {
    if (this.checked) return;
    const group = this.closest<RadioGroup>('wx-radio-group');
    for (const other of group?.querySelectorAll<Radio>('wx-radio') ?? []) other.checked = false;
    this.checked = true;
    group?.emit('change', { value: this.text('value') });
  }
}

class Switch extends Choice {
  protected override choose(): void {
    this.checked = !this.checked;
    this.emit('change', { value: this.checked });
  }
}

class CheckboxGroup extends WxElement {
  get value(): string[] {
    return [...this.querySelectorAll<Checkbox>('wx-checkbox')]
      .filter((each) => each.checked)
      .map((each) => each.text('value'));
  }
}

class RadioGroup extends WxElement {
  get value(): string {
    return [...this.querySelectorAll<Radio>('wx-radio')].find((each) => each.checked)?.text('value') ?? '';
  }
}

class Slider extends WxElement {
  slideTo(value: number): void {
    this.emit('change', { value });
  }
}

export const choices = {
  'wx-checkbox': Checkbox,
  'wx-checkbox-group': CheckboxGroup,
  'wx-radio': Radio,
  'wx-radio-group': RadioGroup,
  'wx-switch': Switch,
  'wx-slider': Slider,
};
export { CheckboxGroup, Choice, RadioGroup, Slider, Switch };
