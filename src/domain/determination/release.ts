import { canonicalText } from './canonical-text';
import {
  type DeterminationInputs,
  determine as determineHousehold,
  type Question,
  recompute as recomputeHousehold,
} from './determination';

/**
 * The rules as one release (规则版本): bundled by itself, named by its hash, kept for as long as determinations are.
 * Text in and text out, so that code of any later year can run it.
 */

/** The answer to a `Question`, both as JSON: what was used and what the rules say. */
export const determine = (question: string): string =>
  canonicalText(determineHousehold(JSON.parse(question) as Question));

/** What the rules say, as canonical JSON, about the inputs that stand in a determination. */
export const recompute = (inputs: string): string =>
  canonicalText(recomputeHousehold(JSON.parse(inputs) as DeterminationInputs));
