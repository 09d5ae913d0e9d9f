import type { RequestOf } from '@/contracts/action-contract';
import type { runWhatIf } from '@/contracts/policy/run-what-if';
import { type Area, areaOf, type FormParameter, readValue, type TypedValue } from '../county/typed-value';

/** One parameter as somebody wants to try it. */
export interface TrialDraft {
  readonly parameter: FormParameter;
  readonly area: Area;
  readonly value: TypedValue;
}

type Request = RequestOf<typeof runWhatIf>;

/** What is asked; undefined while a value or the day is missing. */
export function trialRequest(on: string, drafts: readonly TrialDraft[]): Request | undefined {
  const changes = drafts.flatMap(({ parameter, area, value }) => {
    const read = readValue(parameter.unit, value);
    const name = parameter.name as Request['changes'][number]['name'];
    return read === undefined ? [] : [{ name, ...areaOf(area), value: read }];
  });
  if (on === '' || changes.length === 0 || changes.length < drafts.length) return undefined;
  return { on: on as Request['on'], changes };
}
