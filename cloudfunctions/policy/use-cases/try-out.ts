import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { runWhatIf, WhatIfView } from '@/contracts/policy/run-what-if';
import { fail, succeed } from '@/domain/kernel/result';
import { parameterWords, valueWords } from '@/domain/policy/pack/value-words';
import { policyAt } from '@/domain/policy/policy-at';
import { households } from '@/domain/population/generate-household';
import { CLASS_TEXT } from '@/domain/programs/conditions';
import type { ParameterChange } from '@/domain/what-if/changed-parameters';
import { compareParameters, type WhatIf } from '@/domain/what-if/compare-parameters';
import { specialLossWords } from '@/domain/what-if/special-loss-words';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { standingPolicy } from '../../shared/records/policy-store';
import { countySeatOf } from '../county-seat';
import { awardsToTry } from '../what-if/awards-to-try';
import { placeOfCounty } from '../what-if/place-of-county';

const USUAL_SAMPLE = 2_000;
/** The same households each time, so that two trials can be compared. */
const SEED = 1;
const MOST_LOSERS = 100;
const MONTHS_A_YEAR = 12;

/** How a household of a comparison is called, and its township. */
interface Called {
  who(household: string): string;
  township(code: string): string;
}

function viewOf(
  { households: count, fates, classes, townships, losers }: WhatIf,
  called: Called,
): WhatIfView {
  const costs = Object.values(townships);
  return {
    households: count,
    fates: { ...fates },
    before: costs.reduce((sum, { before }) => sum + before, 0),
    after: costs.reduce((sum, { after }) => sum + after, 0),
    classes: Object.entries(classes).map(([name, { before, after, entered, left, raised, lowered }]) => ({
      label: CLASS_TEXT[name as keyof typeof CLASS_TEXT],
      before: before.met,
      after: after.met,
      entered,
      left,
      raised,
      lowered,
      openBefore: before.undetermined,
      openAfter: after.undetermined,
    })),
    townships: Object.entries(townships).map(([code, cost]) => ({
      name: called.township(code),
      households: cost.households,
      before: cost.before,
      after: cost.after,
      openAfter: cost.openAfter,
      specialBefore: Math.floor(cost.specialBefore / MONTHS_A_YEAR),
      specialAfter: Math.floor(cost.specialAfter / MONTHS_A_YEAR),
    })),
    losers: losers.map(({ household, township, area, aidBefore, aidAfter, special }) => ({
      who: called.who(household),
      township: called.township(township),
      area,
      before: aidBefore,
      after: aidAfter,
      special: [...specialLossWords(special)],
    })),
  };
}

/** Tries changed parameters on made-up households and on the county's awards. Writes nothing. */
export async function tryOut(
  { on, changes, sample = USUAL_SAMPLE }: RequestOf<typeof runWhatIf>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof runWhatIf>>> {
  const seat = await countySeatOf(context);
  if (!seat) return fail('countyOnly');
  const { region, countyName } = seat;
  const { parameters } = await standingPolicy(context.documents, region);
  const townships = await context.directory.divisionsBelow(region);
  const tried = changes.map((change) => ({ ...change, region })) as unknown as readonly ParameterChange[];
  const trial = { region, on, changes: tried, parameters, listLosers: MOST_LOSERS };
  const township = (code: string): string => townships.find((one) => one.code === code)?.name ?? code;
  const place = placeOfCounty({ region, name: countyName, on }, townships);
  const population = compareParameters(households(SEED, { to: sample }, place), trial);
  context.cases.noteShownElsewhere(`awards of ${region}`);
  const { trial: awarded, names, left } = await awardsToTry(context, region);
  return succeed({
    countyName,
    changes: changes.map(({ name, area, value }) => {
      const now = policyAt({ region, area, effectiveOn: on, knownOn: on, parameters }).find(name);
      return {
        label: parameterWords(name, area),
        ...(now ? { now: valueWords(name, now.value) } : {}),
        tried: valueWords(name, value),
      };
    }),
    population: viewOf(population, { who: (id) => `模拟第 ${Number(id.slice(1)) + 1} 户`, township }),
    awards: viewOf(compareParameters(awarded, trial), { who: (id) => names.get(id) ?? '', township }),
    awardsLeft: left,
  });
}
