import { Calculation } from '@/domain/assessment/calculation';
import { membershipsOf, sizeOf } from '@/domain/assessment/membership/memberships-of';
import type { HouseholdFacts, PersonFacts } from '@/domain/facts/household-facts';
import {
  aHousehold,
  anObligor,
  aPerson,
  bornOn,
  checked,
  demoPolicy,
  unknown,
} from '../programs/build-facts';

const calculation = new Calculation(demoPolicy(), false);
const standing = (changes: Partial<PersonFacts>, facts: Partial<HouseholdFacts> = {}): string => {
  const household = aHousehold({
    people: [aPerson(), aPerson({ id: 'm2', relation: 'child', ...changes })],
    ...facts,
  });
  const membership = membershipsOf(household, calculation).find(({ person }) => person === 'm2');
  return `${membership?.standing} ${membership?.reason}`;
};

describe('who counts in the household', () => {
  test.each([
    ['a child the day before turning 18', bornOn('2008-11-23'), 'counted minorChild'],
    [
      'a child on turning 18 who lives apart',
      { ...bornOn('2008-11-22'), coResidenceMonths: checked(0) },
      'supporter livesApart',
    ],
    [
      'a child of 18 years and a day who lives apart',
      { ...bornOn('2008-11-21'), coResidenceMonths: checked(0) },
      'supporter livesApart',
    ],
    [
      'a minor who boards elsewhere',
      { ...bornOn('2015-01-01'), coResidenceMonths: checked(0) },
      'counted minorChild',
    ],
    [
      'an adult who studies for a bachelor’s degree',
      { schooling: checked('upToBachelor' as const), coResidenceMonths: checked(0) },
      'counted dependentStudent',
    ],
    [
      'an adult who cannot live independently',
      { canLiveIndependently: checked(false), coResidenceMonths: checked(0) },
      'counted dependentChild',
    ],
    [
      'trap 18.15: a graduate student who lives apart',
      { schooling: checked('graduate' as const), coResidenceMonths: checked(0) },
      'undetermined open',
    ],
    [
      'a child who has lived here a month less than the province asks',
      { coResidenceMonths: checked(11) },
      'supporter livesApart',
    ],
    [
      'a child who has lived here as long as the province asks',
      { coResidenceMonths: checked(12) },
      'counted livesTogether',
    ],
    [
      'a child who has lived here a month longer',
      { coResidenceMonths: checked(13) },
      'counted livesTogether',
    ],
    ['a child of whom nobody knows how long', { coResidenceMonths: unknown }, 'undetermined open'],
    [
      'a spouse registered and living elsewhere',
      { relation: 'spouse' as const, coResidenceMonths: checked(0) },
      'counted spouse',
    ],
    ['a grandchild to whom support is owed', { relation: 'grandchild' as const }, 'counted livesTogether'],
    [
      'a grandchild to whom none is owed',
      { relation: 'grandchild' as const, hasSupportDuty: checked(false) },
      'excluded noSupportDuty',
    ],
    [
      'a brother of whom nobody knows',
      { relation: 'sibling' as const, hasSupportDuty: unknown },
      'undetermined open',
    ],
    [
      'a son-in-law, to whom the law obliges nobody',
      { relation: 'childInLaw' as const, hasSupportDuty: checked(false) },
      'excluded noSupportDuty',
    ],
    ['a child in prison', { absence: checked('prison' as const) }, 'excluded prison'],
    [
      'a child in compulsory detox',
      { absence: checked('compulsoryDetox' as const) },
      'excluded compulsoryDetox',
    ],
    [
      'a child declared missing',
      { absence: checked('declaredMissing' as const) },
      'excluded declaredMissing',
    ],
    ['a conscript, as this province says', { absence: checked('conscript' as const) }, 'excluded conscript'],
    ['clergy of two years apart', { clergyYearsApart: checked(2) }, 'counted livesTogether'],
    ['clergy of three years apart', { clergyYearsApart: checked(3) }, 'excluded clergy'],
    ['clergy of four years apart', { clergyYearsApart: checked(4) }, 'excluded clergy'],
    ['a child of whom nobody knows where they are', { absence: unknown }, 'undetermined open'],
  ] satisfies [string, Partial<PersonFacts>, string][])('%s', (_, changes, expected) => {
    expect(standing(changes)).toBe(expected);
  });

  test('a conscript where no province has spoken is open', () => {
    const elsewhere = new Calculation({ find: () => undefined }, false);
    const [, conscript] = membershipsOf(
      aHousehold({
        people: [aPerson(), aPerson({ id: 'm2', relation: 'child', absence: checked('conscript') })],
      }),
      elsewhere,
    );
    expect(conscript?.standing).toBe('undetermined');
  });

  test('an obligor outside is a supporter and counts in no size', () => {
    const facts = aHousehold({ obligors: [anObligor()] });
    const memberships = membershipsOf(facts, calculation);
    expect(memberships.map(({ person, standing: s }) => `${person} ${s}`)).toEqual([
      'm1 counted',
      's1 supporter',
    ]);
    expect(sizeOf(memberships, calculation).value.high?.whole).toBe(1);
  });

  test('those who may count make the size a range', () => {
    const facts = aHousehold({
      people: [aPerson(), aPerson({ id: 'm2', relation: 'child', absence: unknown })],
    });
    const { low, high } = sizeOf(membershipsOf(facts, calculation), calculation).value;
    expect([low.whole, high?.whole]).toEqual([1, 2]);
  });

  test('the applicant is never thought away', () => {
    const facts = aHousehold({ people: [aPerson({ absence: unknown, clergyYearsApart: unknown })] });
    expect(membershipsOf(facts, calculation)[0]?.standing).toBe('counted');
  });
});
