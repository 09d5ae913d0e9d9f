export interface FiguresProps {
  readonly id: string;
  readonly caption: string;
  /** Names of the columns; the first is what a row is about. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[];
}
