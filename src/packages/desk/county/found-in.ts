import type { FormParameter, PackForm } from './typed-value';

/** The parameters whose names have every word of what was typed, in the order of the groups. */
export function foundIn(form: PackForm, typed: string): readonly FormParameter[] {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return form.groups.flatMap(({ title, parameters }) =>
    parameters.filter(({ label }) => words.every((word) => `${title} ${label}`.includes(word))),
  );
}
