import type { PlainDate } from '../kernel/plain-date';
import { policyAt } from '../policy/policy-at';
import type { Area, PolicyParameter } from '../policy/policy-parameter';
import { ELSEWHERE, placeAt } from '../policy-library/places';
import { type Answers, chosenOne } from './answers';

/** Where somebody said that they live, as far as another answer in the application would mean other standards. */
export interface ToldPlace {
  readonly place?: { readonly code: string; readonly name: string };
  readonly area?: Area;
}

/** What was told of the place: town or country only where their standards differ, or where nobody knows whether they do. */
export function toldPlace(
  answers: Answers,
  on: PlainDate,
  parameters?: readonly PolicyParameter[],
): ToldPlace | undefined {
  const place = placeAt(chosenOne(answers, 'place'));
  const told = chosenOne(answers, 'area');
  const standard = (area: Area): string | undefined =>
    JSON.stringify(
      policyAt({ region: place.code, area, effectiveOn: on, knownOn: on, parameters }).find(
        'subsistenceStandard',
      )?.value,
    );
  const [town, country] = [standard('urban'), standard('rural')];
  const matters = told !== undefined && (town === undefined || town !== country);
  if (place === ELSEWHERE && !matters) return undefined;
  return {
    ...(place === ELSEWHERE ? {} : { place: { code: place.code, name: place.name } }),
    ...(matters ? { area: told } : {}),
  };
}
