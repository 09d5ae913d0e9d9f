/** Texts by their keys as choices, in their order. */
export const optionsOf = (texts: Readonly<Record<string, string>>): { value: string; text: string }[] =>
  Object.entries(texts).map(([value, text]) => ({ value, text }));
