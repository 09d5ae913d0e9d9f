import { type Document, isPlainObject, parseEjson } from './ejson';
import { invalidParam } from './errors';
import type { SortOrder } from './field-values';

/** Rows a query gives unless a limit is asked for, and at most; more is clipped, not refused. */
const DEFAULT_ROWS = 100;
const MAX_ROWS = 1000;

/** The body of a database request, field by field: parsed, checked, with the cloud's defaults. */
export class RequestFields {
  constructor(
    private readonly body: Readonly<Record<string, unknown>>,
    private readonly now: () => Date,
    /** The function call the request came from, when the server can tell. */
    readonly caller: string | undefined,
  ) {}

  get collectionName(): unknown {
    return this.body.collectionName;
  }

  get transactionId(): unknown {
    return this.body.transactionId ?? undefined;
  }

  /** True for `doc(id)`, false for `where(…)`. */
  get isForOneDocument(): boolean {
    return this.body.queryType === 'DOC';
  }

  get hasQuery(): boolean {
    return this.body.query !== undefined && this.body.query !== null && this.body.query !== '';
  }

  query(): Document {
    return this.hasQuery ? this.object('query') : {};
  }

  flag(name: 'multi' | 'merge' | 'upsert'): boolean {
    return this.body[name] === true;
  }

  /** The documents of an insert. */
  documents(): unknown[] {
    const { data } = this.body;
    if (!Array.isArray(data) || data.length === 0) throw invalidParam('data must be a list of documents');
    return data.map((text) => this.parse('data', text));
  }

  update(): unknown {
    return this.parse('data', this.body.data);
  }

  order(): SortOrder {
    if (this.body.order === undefined) return [];
    return Object.entries(this.object('order')).map(([field, direction]) => {
      if (direction !== 1 && direction !== -1) throw invalidParam('order value must be 1 or -1');
      return [field, direction] as const;
    });
  }

  offset(): number {
    return this.count('offset') ?? 0;
  }

  limit(): number {
    return Math.min(this.count('limit') || DEFAULT_ROWS, MAX_ROWS);
  }

  projection(): Document | undefined {
    if (this.body.projection === undefined) return undefined;
    const projection = this.object('projection');
    return Object.keys(projection).length > 0 ? projection : undefined;
  }

  /** The stages of an aggregation as `{ $stage: value }`. */
  stages(): Document[] {
    const { stages } = this.body;
    if (!Array.isArray(stages)) throw invalidParam('stages must be a list');
    return stages.map((stage: unknown) => {
      const { stageKey, stageValue } = (stage ?? {}) as Document;
      if (typeof stageKey !== 'string') throw invalidParam('a stage must have a stageKey');
      return { [stageKey]: this.parse('stageValue', stageValue) };
    });
  }

  private count(name: 'offset' | 'limit'): number | undefined {
    const value = this.body[name];
    if (value === undefined || value === null) return undefined;
    if (!Number.isInteger(value) || Number(value) < 0) {
      throw invalidParam(`${name} must be a non-negative integer`);
    }
    return Number(value);
  }

  private object(name: 'query' | 'order' | 'projection'): Document {
    const value = this.parse(name, this.body[name]);
    if (!isPlainObject(value)) throw invalidParam(`${name} must be an object`);
    return value;
  }

  private parse(name: string, text: unknown): unknown {
    if (typeof text !== 'string') throw invalidParam(`${name} must be an EJSON string`);
    return parseEjson(text, this.now);
  }
}
