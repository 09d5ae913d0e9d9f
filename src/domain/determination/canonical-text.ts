/** A value as JSON that is the same for the same content: fields in the order of their names, undefined ones left out. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return scalarText(value);
  const fields = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${JSON.stringify(name)}:${canonicalText(content)}`);
  return `{${fields.join(',')}}`;
}

/** A missing place in a list reads as null, as in JSON. Throws for what JSON would silently change. */
function scalarText(value: unknown): string {
  if (value === undefined) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('a number that is none cannot be kept');
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new TypeError(`a ${typeof value} cannot be kept`);
  return JSON.stringify(value);
}
