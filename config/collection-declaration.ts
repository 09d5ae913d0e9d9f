export interface IndexDeclaration {
  readonly name: string;
  /** Fields in order; 1 ascending, -1 descending. A missing field counts as null, as in the cloud. */
  readonly keys: readonly (readonly [field: string, direction: 1 | -1])[];
  readonly unique?: true;
}

export interface CollectionDeclaration {
  readonly name: string;
  /** What the collection holds, in the words of the data dictionary. */
  readonly purpose: string;
  /** Top-level fields that hold personal data; the data layer stores each only as a sealed envelope. */
  readonly sealed: readonly string[];
  readonly indexes: readonly IndexDeclaration[];
}
