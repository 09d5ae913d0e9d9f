/** How an officer answers: by what kind of input. Amounts are integer fen. */
export type AnswerInput =
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'one' | 'many'; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'number'; readonly unit: string; readonly most: number }
  | { readonly kind: 'money'; readonly unit: string };

/** Something that the application does not ask, or that has to be checked, and that an officer may find out. */
export interface FactQuestion {
  /** Where it stands in the facts: of a person, of an obligor, or of the household itself. */
  readonly of: 'person' | 'obligor' | 'household';
  readonly label: string;
  readonly input: AnswerInput;
  /** What the rules call it when they miss it; the label where nothing is said. */
  readonly missedAs?: readonly string[];
}
