import { ofBench, type Peer } from './peers';
import type { PlainHousehold } from './plain-household';

interface Almanac {
  factValue<T>(id: string): Promise<T>;
}
interface Engine {
  addRule(rule: object): void;
  addFact(id: string, value: (params: object, almanac: Almanac) => Promise<unknown>): void;
  run(
    facts: object,
  ): Promise<{ readonly events: readonly { readonly type: string }[]; readonly almanac: Almanac }>;
}
interface JsonRulesPackage {
  readonly Engine: new (rules: readonly object[], options: object) => Engine;
}
type Member = PlainHousehold['people'][number];

function isMember(one: Member, { p }: PlainHousehold): boolean {
  if (one.relation === 'applicant') return true;
  if (one.absence !== 'none' && (one.absence !== 'conscript' || p.excludesConscripts)) return false;
  if (one.clergyYears > 0 && one.clergyYears >= p.clergyYearsApart) return false;
  if (one.relation === 'spouse') return true;
  const isDependent = one.age < p.adultAge || one.schooling === 'upToBachelor' || !one.independent;
  if (one.relation === 'child' && isDependent) return true;
  const isObliged = one.relation === 'child' || one.relation === 'parent' || one.duty;
  return isObliged && one.months > 0 && one.months >= p.coResidenceMonths;
}

function countable(
  { p, forAll, obligors, transferPaid }: PlainHousehold,
  members: readonly Member[],
): number {
  const all = [...members, forAll];
  const sum = <T>(list: readonly T[], of: (one: T) => number) =>
    list.reduce((total, one) => total + of(one), 0);
  const most = (p.standard * p.workingCostMostOfStandard) / 10_000;
  const wages = sum(
    all,
    (one) => one.wages - Math.min(one.wages, (one.wages * p.workingCostShare) / 10_000, most),
  );
  const giving = obligors.filter(
    ({ spared, supports }) => !spared && members.some(({ id }) => supports.includes(id)),
  );
  const support = sum(giving, (one) => {
    const kept = ((p.supportBase * p.supportFreeMultiple) / 10_000) * one.size;
    const whole = (Math.max(0, one.income - kept) * p.supportShare) / 10_000;
    return Math.max(one.told * 12, one.byFormula ? (whole * one.heads) / one.altogether : 0);
  });
  const transfer = sum(all, (one) => one.transfer) + support - transferPaid;
  const deductions =
    sum(all, (one) => Math.min(one.medical, p.medicalMost) + Math.min(one.education, p.educationMost)) +
    Math.min(
      sum(all, (one) => one.rent),
      p.rentMost,
    ) +
    sum(members, (one) => (one.severe ? p.disabilityDeduction : 0));
  return Math.max(0, wages + sum(all, (one) => one.other) + transfer - deductions);
}

function supplements({ p }: PlainHousehold, members: readonly Member[]): number {
  let total = 0;
  for (const one of members)
    total += Math.max(
      one.age >= p.supplementElderAge ? p.supplementElder : 0,
      one.age < p.adultAge ? p.supplementMinor : 0,
      one.severe ? p.supplementSeverelyDisabled : 0,
      one.ill ? p.supplementSeriouslyIll : 0,
    );
  return total;
}

/** Figures are dynamic facts, computed when a rule first asks and kept for the run; conditions are rules. */
function addFigures(engine: Engine): void {
  const figure = (id: string, of: (household: PlainHousehold, almanac: Almanac) => unknown) =>
    engine.addFact(id, async (_, almanac) =>
      of(await almanac.factValue<PlainHousehold>('household'), almanac),
    );
  const members = (almanac: Almanac) => almanac.factValue<Member[]>('members');
  figure('members', (household) => household.people.filter((one) => isMember(one, household)));
  figure('countable', async (household, almanac) => countable(household, await members(almanac)));
  figure('standardForAll', async ({ p }, almanac) => p.standard * (await members(almanac)).length);
  figure(
    'marginForAll',
    async ({ p }, almanac) => (p.standard * (await members(almanac)).length * p.margin.multiple) / 10_000,
  );
  figure('supplements', async (household, almanac) => supplements(household, await members(almanac)));
  for (const line of ['allowance', 'margin'] as const) {
    figure(
      `${line}.savings`,
      async ({ p }, almanac) => (p.standard * (await members(almanac)).length * p[line].savingsMonths) / 12,
    );
    figure(`${line}.car`, ({ p }) => (p.standard * p[line].carMonths) / 12);
    figure(`${line}.homes`, ({ p }) => p[line].homes);
    figure(`${line}.company`, ({ p, ownsCompany }) => p[line].companyAllowed || !ownsCompany);
  }
}

const property = (line: 'allowance' | 'margin') => [
  { fact: 'household', path: '$.savings', operator: 'lessThanInclusive', value: { fact: `${line}.savings` } },
  { fact: 'household', path: '$.homes', operator: 'lessThanInclusive', value: { fact: `${line}.homes` } },
  { fact: 'household', path: '$.carValue', operator: 'lessThanInclusive', value: { fact: `${line}.car` } },
  { fact: `${line}.company`, operator: 'equal', value: true },
];
const RULES = [
  {
    name: 'allowance',
    conditions: {
      all: [
        { fact: 'countable', operator: 'lessThan', value: { fact: 'standardForAll' } },
        ...property('allowance'),
      ],
    },
    event: { type: 'allowance' },
  },
  {
    name: 'margin',
    conditions: {
      all: [
        { fact: 'countable', operator: 'lessThan', value: { fact: 'marginForAll' } },
        ...property('margin'),
      ],
    },
    event: { type: 'margin' },
  },
];

/** json-rules-engine: one engine, made once and run for each household. */
export function jsonRules(root: string): Peer {
  const { Engine } = ofBench(root)('json-rules-engine') as JsonRulesPackage;
  const engine = new Engine(RULES, {});
  addFigures(engine);
  return {
    name: 'json-rules-engine',
    async decide(household) {
      const { events, almanac } = await engine.run({ household });
      const allowance = events.some(({ type }) => type === 'allowance');
      const margin = !allowance && events.some(({ type }) => type === 'margin');
      if (!allowance) return { allowance, margin, monthly: 0 };
      const owed =
        (await almanac.factValue<number>('standardForAll')) -
        (await almanac.factValue<number>('countable')) +
        (await almanac.factValue<number>('supplements'));
      return { allowance, margin, monthly: Math.ceil(owed / 1_200) * 100 };
    },
  };
}
