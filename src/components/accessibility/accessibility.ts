/** What a screen reader is told about an element. */
export interface Accessible {
  readonly role?: string;
  readonly label?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly expanded?: boolean;
  readonly hidden?: boolean;
  /** Changes are read aloud when they happen. */
  readonly live?: 'polite' | 'assertive';
}

/** Below the title of the screen. */
const HEADING_LEVEL = '2';

const IS_WEAPP = process.env.TARO_ENV === 'weapp';

/** `aria-label` as each platform's components take it: WeChat's templates by `ariaLabel`, browsers as it is. */
const named = (attribute: string): string =>
  IS_WEAPP ? attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) : attribute;

/** The props that tell a screen reader; spread them on a Taro primitive. */
export function accessible(told: Accessible): Record<string, string> {
  const props: Record<string, string> = {};
  const tell = (attribute: string, value: string | boolean | undefined) => {
    if (value !== undefined) props[named(attribute)] = String(value);
  };
  if (told.role) props[IS_WEAPP ? 'ariaRole' : 'role'] = told.role;
  tell('aria-label', told.label);
  tell('aria-level', told.role === 'heading' ? HEADING_LEVEL : undefined);
  tell('aria-checked', told.checked);
  tell('aria-disabled', told.disabled);
  tell('aria-invalid', told.invalid);
  tell('aria-expanded', told.expanded);
  tell('aria-hidden', told.hidden);
  tell('aria-live', told.live);
  return props;
}
