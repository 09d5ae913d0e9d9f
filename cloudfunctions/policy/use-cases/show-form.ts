import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getPackForm } from '@/contracts/policy/packs';
import { inWords, officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import type { Rate } from '@/domain/policy/benefit-parameters';
import {
  COUNTY_PARAMETER_GROUPS,
  type CountyParameterName,
  choicesOf,
  labelOf,
  unitOf,
} from '@/domain/policy/pack/county-parameters';
import { valueWords } from '@/domain/policy/pack/value-words';
import { policyAt } from '@/domain/policy/policy-at';
import type { Area, PolicyParameter } from '@/domain/policy/policy-parameter';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { standingPolicy } from '../../shared/records/policy-store';
import { countySeatOf } from '../county-seat';

type Form = ResponseOf<typeof getPackForm>;
type Current = Form['groups'][number]['parameters'][number]['current'];

const perOf = (value: unknown): { per?: Rate['per'] } =>
  typeof value === 'object' && value !== null && 'per' in value ? { per: (value as Rate).per } : {};

interface Then {
  readonly region: string;
  readonly on: PlainDate;
  readonly parameters: readonly PolicyParameter[];
}

/** `（2027年1月1日起 730 元/月）`: what is set already for later days, also what is not in force yet; nothing where it stays. */
function laterWords(name: CountyParameterName, area: Area | undefined, now: string, when: Then): string {
  const { region, on, parameters } = when;
  const days = parameters
    .filter((one) => one.name === name)
    .flatMap(({ values }) => values.map(({ effectiveFrom }) => effectiveFrom))
    .filter((day) => day > on)
    .sort();
  let last = now;
  const changes = [...new Set(days)].flatMap((day) => {
    const value = policyAt({ region, area, effectiveOn: day, knownOn: day, parameters }).find(name);
    const words = value ? valueWords(name, value.value) : last;
    if (words === last) return [];
    last = words;
    return [`${inWords(day)}起 ${words}`];
  });
  return changes.length > 0 ? `（${changes.join('，')}）` : '';
}

/** What applies in the county on a day and what is set for later: for town and country alike, or for each where they differ. */
function currentOf(name: CountyParameterName, when: Then): Current {
  const { region, on, parameters } = when;
  const areas: readonly (Area | undefined)[] = [undefined, 'urban', 'rural'];
  const found = areas.flatMap((area) => {
    const value = policyAt({ region, area, effectiveOn: on, knownOn: on, parameters }).find(name);
    if (!value) return [];
    const { effectiveFrom } = value;
    const now = valueWords(name, value.value);
    const words = `${now}${laterWords(name, area, now, when)}`;
    const entry = { words, ...perOf(value.value), from: effectiveFrom };
    return [area === undefined ? entry : { area, ...entry }];
  });
  const words = new Set(found.map((entry) => entry.words));
  const alike = found.find((entry) => !('area' in entry));
  return alike && words.size === 1 ? [alike] : found.filter((entry) => 'area' in entry);
}

/** The parameters that the caller's county may set, with what applies there today. */
export async function showForm(
  _request: RequestOf<typeof getPackForm>,
  context: ReadContext,
): Promise<Outcome<Form>> {
  const seat = await countySeatOf(context);
  if (!seat) return fail('countyOnly');
  const { region, countyName } = seat;
  const on = officeDateOf(context.clock.now());
  const { parameters } = await standingPolicy(context.documents, region);
  const groups = Object.values(COUNTY_PARAMETER_GROUPS).map(({ title, names }) => ({
    title,
    parameters: names.map((name: CountyParameterName) => {
      const choices = choicesOf(name);
      return {
        name,
        label: labelOf(name),
        unit: unitOf(name),
        ...(choices ? { choices: Object.entries(choices).map(([value, text]) => ({ value, text })) } : {}),
        current: currentOf(name, { region, on, parameters }),
      };
    }),
  }));
  return succeed({ countyName, today: on, groups });
}
