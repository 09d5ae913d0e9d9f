import * as z from 'zod/mini';

/** One field of something that travels. */
export interface FieldRow {
  /** `application.members[].name` */
  readonly path: string;
  readonly type: string;
  readonly isRequired: boolean;
}

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** The fields of a schema, nested ones by their whole path; alternatives of an object one after the other. */
export function schemaRows(schema: z.ZodMiniType, io: 'input' | 'output'): FieldRow[] {
  return rowsOf(z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) as Schema, '');
}

function rowsOf(schema: Schema, path: string): FieldRow[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, field]) => {
    const own = path ? `${path}.${name}` : name;
    return [
      { path: own, type: typeOf(field), isRequired: required.includes(name) },
      ...nestedRows(field, own),
    ];
  });
}

function nestedRows(schema: Schema, path: string): FieldRow[] {
  const alternatives = schema.oneOf ?? schema.anyOf ?? [];
  const own = schema.type === 'array' && schema.items ? nestedRows(schema.items, `${path}[]`) : [];
  return [
    ...rowsOf(schema, path),
    ...own,
    ...alternatives.flatMap((alternative, index) => rowsOf(alternative, `${path}⟨${index + 1}⟩`)),
  ];
}

/** More words than these make a table that nobody can read: then the first of them stand for all. */
const MOST_WORDS = 40;
const SHOWN_OF_MANY = 6;

function choiceOf(words: readonly unknown[]): string {
  const isLong = words.length > MOST_WORDS;
  const shown = words.slice(0, isLong ? SHOWN_OF_MANY : MOST_WORDS).map((value) => JSON.stringify(value));
  return shown.join(' · ') + (isLong ? ` … (${words.length} in all)` : '');
}

function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return choiceOf(schema.enum);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) {
    const all = alternatives.map(typeOf);
    return all.every((type) => type === 'object') ? `one of ${all.length} forms` : all.join(' or ');
  }
  if (schema.type === 'array')
    return `list of ${schema.items ? typeOf(schema.items) : 'anything'}${limits(schema)}`;
  if (typeof schema.additionalProperties === 'object') return `map to ${typeOf(schema.additionalProperties)}`;
  return `${schema.type ?? 'anything'}${limits(schema)}`;
}

function limits({ pattern, minLength, maxLength, minimum, maximum, minItems, maxItems }: Schema): string {
  const range = (least: number | undefined, most: number | undefined, what: string): string[] => {
    const from = least === undefined || least === Number.MIN_SAFE_INTEGER ? '' : `${least}`;
    const to = most === undefined || most === Number.MAX_SAFE_INTEGER ? '' : `${most}`;
    return from || to ? [`${from}…${to}${what}`] : [];
  };
  const all = [
    ...range(minLength, maxLength, ' characters'),
    ...range(minimum, maximum, ''),
    ...range(minItems, maxItems, ' items'),
    ...(pattern ? [`\`${pattern}\``] : []),
  ];
  return all.length > 0 ? ` (${all.join(', ')})` : '';
}
