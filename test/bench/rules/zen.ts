import { ofBench, type Peer } from './peers';
import type { SharedAnswer } from './shared-answer';

interface ZenPackage {
  readonly ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(context: object): Promise<{ readonly result: SharedAnswer }>;
    };
  };
}

const IS_PRESENT = `#.absence == 'none' or (#.absence == 'conscript' and not(p.excludesConscripts))`;
const IS_NO_CLERGY = '(#.clergyYears == 0 or #.clergyYears < p.clergyYearsApart)';
const IS_DEPENDENT = `#.relation == 'child' and (#.age < p.adultAge or #.schooling == 'upToBachelor' or not(#.independent))`;
const LIVES_TOGETHER = `(#.relation == 'child' or #.relation == 'parent' or #.duty) and #.months > 0 and #.months >= p.coResidenceMonths`;
const IS_MEMBER = `#.relation == 'applicant' or ((${IS_PRESENT}) and ${IS_NO_CLERGY} and (#.relation == 'spouse' or (${IS_DEPENDENT}) or (${LIVES_TOGETHER})))`;
const NET_WAGES = (of: string) =>
  `max([0, ${of} - min([${of} * p.workingCostShare / 10000, p.standard * p.workingCostMostOfStandard / 10000])])`;
const FORMULA =
  'max([0, #.income - p.supportBase * p.supportFreeMultiple / 10000 * #.size]) * p.supportShare / 10000 * #.heads / #.altogether';
const within = (line: string) =>
  `savings * 12 <= $.standardForAll * p.${line}.savingsMonths and homes <= p.${line}.homes and carValue * 12 <= p.standard * p.${line}.carMonths and (p.${line}.companyAllowed or not(ownsCompany))`;

/** Each line of the expression node sees those before it as `$.name`. */
const FIGURES: readonly (readonly [key: string, value: string])[] = [
  ['members', `filter(people, ${IS_MEMBER})`],
  ['ids', 'map($.members, #.id)'],
  ['standardForAll', 'p.standard * len($.members)'],
  ['wages', `sum(map($.members, ${NET_WAGES('#.wages')})) + ${NET_WAGES('forAll.wages')}`],
  ['other', 'sum(map($.members, #.other)) + forAll.other'],
  ['giving', 'filter(obligors, not(#.spared) and some(#.supports, # in $.ids))'],
  ['support', `sum(map($.giving, max([#.told * 12, #.byFormula ? ${FORMULA} : 0])))`],
  ['transfer', 'sum(map($.members, #.transfer)) + forAll.transfer + $.support - transferPaid'],
  ['medical', 'sum(map($.members, min([#.medical, p.medicalMost]))) + min([forAll.medical, p.medicalMost])'],
  [
    'education',
    'sum(map($.members, min([#.education, p.educationMost]))) + min([forAll.education, p.educationMost])',
  ],
  ['rent', 'min([sum(map($.members, #.rent)) + forAll.rent, p.rentMost])'],
  ['disability', 'sum(map($.members, #.severe ? p.disabilityDeduction : 0))'],
  ['countable', 'max([0, $.wages + $.other + $.transfer - $.medical - $.education - $.rent - $.disability])'],
  ['allowance', `$.countable < $.standardForAll and ${within('allowance')}`],
  [
    'margin',
    `not($.allowance) and $.countable < $.standardForAll * p.margin.multiple / 10000 and ${within('margin')}`,
  ],
  [
    'supplements',
    'sum(map($.members, max([#.age >= p.supplementElderAge ? p.supplementElder : 0, #.age < p.adultAge ? p.supplementMinor : 0, #.severe ? p.supplementSeverelyDisabled : 0, #.ill ? p.supplementSeriouslyIll : 0])))',
  ],
  ['monthly', '$.allowance ? ceil(($.standardForAll - $.countable + $.supplements) / 1200) * 100 : 0'],
];

/** Two expression nodes: the figures, and of these the answer; nothing else is sent back. */
const DECISION = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', name: 'household', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'figures',
      name: 'figures',
      type: 'expressionNode',
      position: { x: 1, y: 0 },
      content: { expressions: FIGURES.map(([key, value]) => ({ id: key, key, value })) },
    },
    {
      id: 'answer',
      name: 'answer',
      type: 'expressionNode',
      position: { x: 2, y: 0 },
      content: {
        expressions: ['allowance', 'margin', 'monthly'].map((key) => ({ id: `a-${key}`, key, value: key })),
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 3, y: 0 } },
  ],
  edges: [
    { id: 'e1', type: 'edge', sourceId: 'in', targetId: 'figures' },
    { id: 'e2', type: 'edge', sourceId: 'figures', targetId: 'answer' },
    { id: 'e3', type: 'edge', sourceId: 'answer', targetId: 'out' },
  ],
};

/** @gorules/zen-engine: one decision, made once and evaluated for each household. */
export function zen(root: string): Peer {
  const { ZenEngine } = ofBench(root)('@gorules/zen-engine') as ZenPackage;
  const decision = new ZenEngine().createDecision(DECISION);
  return {
    name: '@gorules/zen-engine',
    decide: async (household) => (await decision.evaluate(household)).result,
  };
}
