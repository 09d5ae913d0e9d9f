import type { Assessment } from '../programs/assess';
import { type AssistanceClass, CLASS_TEXT } from '../programs/conditions';
import type { ClassResult } from '../programs/shared/class-result';

/** One class as it was assessed, for the household or for one person. */
export interface NamedResult {
  readonly of: string;
  readonly title: string;
  readonly result: ClassResult;
}

const isResult = (value: unknown): value is ClassResult =>
  typeof value === 'object' && value !== null && 'answer' in value && 'findings' in value;

const isClass = (name: string): name is AssistanceClass => Object.hasOwn(CLASS_TEXT, name);

const ORDER = Object.keys(CLASS_TEXT);
const placeOf = (of: string): number => (isClass(of) ? ORDER.indexOf(of) : ORDER.length);

/**
 * Every class of an assessment in the order in which classes are shown, also of one that other rules made: what they did
 * not know is not there, and what is not known any more comes last.
 */
export const resultsOf = ({ classes }: Pick<Assessment, 'classes'>): NamedResult[] =>
  Object.entries(classes)
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .flatMap(([of, value]) =>
      [value]
        .flat()
        .flatMap((result): NamedResult[] =>
          isResult(result) ? [{ of, title: isClass(of) ? CLASS_TEXT[of] : of, result }] : [],
        ),
    );
