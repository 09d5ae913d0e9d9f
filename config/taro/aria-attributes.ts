/**
 * Taro's weapp templates drop every aria attribute unless it is declared here (NervJS/taro#10025).
 * An empty default means: bound to the prop of that name (`ariaRole`), nothing when it is missing.
 */
const ARIA = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-disabled': '',
  'aria-live': '',
  'aria-invalid': '',
  'aria-required': '',
  'aria-expanded': '',
} as const;

/** Which components take aria attributes, in the form that @tarojs/plugin-inject wants. */
export const ARIA_ON_COMPONENTS = {
  View: ARIA,
  Text: ARIA,
  Image: ARIA,
  Button: ARIA,
  Input: ARIA,
  Textarea: ARIA,
  Canvas: ARIA,
} as const;
