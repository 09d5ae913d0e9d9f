import { type Document, isPlainObject, ObjectId } from './ejson';

export interface Bound {
  readonly value: number | string | Date;
  readonly inclusive: boolean;
}

/** What a query demands of one field, as far as an index can use it. */
export interface FieldConstraint {
  equal?: readonly unknown[];
  low?: Bound;
  high?: Bound;
}

export interface Constraints {
  readonly fields: ReadonlyMap<string, FieldConstraint>;
  /** False when the query demands more than `fields` say. */
  readonly isComplete: boolean;
}

/**
 * Reads from a query the conditions every match fulfils and an index can look up. Conditions it does not
 * understand are left to the predicate, so what an index gives is never too little.
 */
export function constraintsOf(query: Document): Constraints {
  const reader = new ConstraintReader();
  reader.readQuery(query);
  return { fields: reader.fields, isComplete: reader.isComplete };
}

class ConstraintReader {
  readonly fields = new Map<string, FieldConstraint>();
  isComplete = true;

  readQuery(query: Document): void {
    for (const [key, condition] of Object.entries(query)) {
      if (key === '$and' && Array.isArray(condition)) {
        for (const part of condition) this.readQuery(part as Document);
      } else if (key.startsWith('$')) this.isComplete = false;
      else if (isOperators(condition)) this.readOperators(key, condition);
      else this.equal(key, [condition]);
    }
  }

  private readOperators(field: string, operators: Document): void {
    for (const [operator, operand] of Object.entries(operators)) {
      if (operator === '$eq') this.equal(field, [operand]);
      else if (operator === '$in' && Array.isArray(operand)) this.equal(field, operand);
      else if (operator === '$gt' || operator === '$gte') {
        this.bound(field, 'low', operand, operator === '$gte');
      } else if (operator === '$lt' || operator === '$lte') {
        this.bound(field, 'high', operand, operator === '$lte');
      } else this.isComplete = false;
    }
  }

  private equal(field: string, values: readonly unknown[]): void {
    const constraint = this.of(field);
    if (constraint.equal || !values.every((value) => canLookUp(field, value))) this.isComplete = false;
    else constraint.equal = values;
  }

  private bound(field: string, side: 'low' | 'high', value: unknown, inclusive: boolean): void {
    const constraint = this.of(field);
    const other = constraint[side === 'low' ? 'high' : 'low'];
    const fits = isOrdered(value) && (!other || kindOf(other.value) === kindOf(value));
    if (constraint[side] || !fits) this.isComplete = false;
    else constraint[side] = { value, inclusive };
  }

  private of(field: string): FieldConstraint {
    const found = this.fields.get(field);
    if (found) return found;
    const made: FieldConstraint = {};
    this.fields.set(field, made);
    return made;
  }
}

export function isOperators(condition: unknown): condition is Document {
  return isPlainObject(condition) && Object.keys(condition).some((key) => key.startsWith('$'));
}

/** Null inside arrays of objects means too many things to look it up. */
function canLookUp(field: string, value: unknown): boolean {
  if (value === null) return !field.includes('.');
  return (
    isOrdered(value) || typeof value === 'boolean' || typeof value === 'number' || value instanceof ObjectId
  );
}

function isOrdered(value: unknown): value is Bound['value'] {
  return (
    typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value)) || value instanceof Date
  );
}

function kindOf(value: Bound['value']): string {
  return value instanceof Date ? 'date' : typeof value;
}
