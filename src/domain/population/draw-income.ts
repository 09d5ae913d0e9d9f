import type { IncomeFact, IncomeItemKind } from '../facts/income-fact';
import { AGES } from './distributions';
import type { Drawing, DrawnPerson } from './draw-people';
import {
  BASIC_PENSION,
  COST_HUNDREDTHS,
  DISABILITY_SUBSIDY,
  OLD_AGE_ALLOWANCE,
  OTHER_INCOME,
  PENSION,
  RETIREMENT,
  UNSORTED_PENSION_SHARE,
  WORK_INCOME,
  WORK_KIND,
  WORK_MONTHS,
} from './income-distributions';

type Drawn = Omit<IncomeFact, 'id'>;
const HUNDREDTHS = 100;

function workOf({ id }: DrawnPerson, { draw, known, area, livelihood }: Drawing): Drawn {
  const kind = draw.pick(WORK_KIND[area]);
  const fen = draw.yuan(WORK_INCOME[kind][livelihood]);
  if (kind === 'wages') {
    const monthsAYear = draw.pick(WORK_MONTHS[area]);
    return { person: id, kind, amount: known.of(fen), every: 'month', monthsAYear };
  }
  const costs = Math.floor((fen * draw.whole(COST_HUNDREDTHS)) / HUNDREDTHS);
  return { person: id, kind, amount: known.of(fen), every: 'year', costs: known.of(costs) };
}

function pensionsOf({ id, age }: DrawnPerson, { draw, known, area, livelihood }: Drawing): Drawn[] {
  const monthly = (kind: IncomeItemKind, fen: number): Drawn => ({
    person: id,
    kind,
    amount: known.of(fen),
    every: 'month',
  });
  const isRetired = draw.chance(RETIREMENT[area][livelihood]);
  const pension = draw.yuan(isRetired ? PENSION[livelihood] : BASIC_PENSION);
  const sorted = isRetired ? 'retirementPension' : 'basicPension';
  const first = known.of(pension);
  const isUnsorted = first.provenance === 'declared' && draw.chance(UNSORTED_PENSION_SHARE);
  const kind = isUnsorted ? 'unsortedPension' : sorted;
  return [
    { person: id, kind, amount: first, every: 'month' },
    ...(age >= AGES.veryOld ? [monthly('oldAgeAllowance', draw.yuan(OLD_AGE_ALLOWANCE))] : []),
  ];
}

function incomeOfPerson(person: DrawnPerson, drawing: Drawing): Drawn[] {
  const { draw, known } = drawing;
  const { id, stage, works, isDisabled } = person;
  return [
    ...(works ? [workOf(person, drawing)] : []),
    ...(stage === 'elder' ? pensionsOf(person, drawing) : []),
    ...(isDisabled
      ? [
          {
            person: id,
            kind: 'disabilitySubsidy',
            amount: known.of(draw.yuan(DISABILITY_SUBSIDY)),
            every: 'month',
          } as const,
        ]
      : []),
  ];
}

function incomeOfAll({ draw, known, area }: Drawing): Drawn[] {
  return OTHER_INCOME.flatMap((rule): Drawn[] => {
    if ('area' in rule && rule.area !== area) return [];
    if (!draw.chance(rule.share)) return [];
    return [{ kind: rule.kind, amount: known.of(draw.yuan(rule.yuan)), every: 'year' }];
  });
}

/** Every income of a household: of its people, then of all together. */
export const drawIncome = (people: readonly DrawnPerson[], drawing: Drawing): readonly IncomeFact[] =>
  [...people.flatMap((person) => incomeOfPerson(person, drawing)), ...incomeOfAll(drawing)].map(
    (income, index) => ({ id: `i${index + 1}`, ...income }),
  );
