import type { PersonFacts } from '@/domain/facts/household-facts';
import { assess } from '@/domain/programs/assess';
import { aHousehold, aPerson, bornOn, checked, demoPolicy } from './build-facts';

const policy = demoPolicy();
const old = aPerson(bornOn('1955-01-01'));
const son = (changes: Partial<PersonFacts> = {}) => aPerson({ id: 'm2', relation: 'child', ...changes });
const NOBODY_ABLE = 'extremeHardship.noAbleObligor';

/** Of whom extreme hardship was worked out, what came of one condition. */
const hardshipOf = (people: readonly PersonFacts[], of: string, condition = NOBODY_ABLE) =>
  assess(aHousehold({ people }), policy)
    .classes.extremeHardship.find(({ about }) => about === of)
    ?.findings.find((finding) => finding.condition === condition)?.answer;

describe('who owes support is looked at wherever they live', () => {
  test('a grown child who lives apart and can work is able, though nobody listed them among the obligors', () => {
    expect(hardshipOf([old, son({ coResidenceMonths: checked(0) })], 'm1')).toBe('notMet');
  });

  test.each(['prison', 'conscript', 'declaredMissing'] as const)(
    'of a child who is not counted (%s) an officer says whether they are able: it is not as if there were none',
    (absence) => {
      expect(hardshipOf([old, son({ absence: checked(absence) })], 'm1')).toBe('undetermined');
    },
  );

  test('a grandchild whose father lives at home is not without anybody', () => {
    const grandchild = aPerson({ id: 'm3', relation: 'grandchild', ...bornOn('2015-01-01') });
    expect(hardshipOf([old, son({ hasWork: checked(true) }), grandchild], 'm3')).toBe('undetermined');
  });

  test('a grown grandchild with a duty at home is looked at, one who is a minor is not', () => {
    const grown = aPerson({ id: 'm2', relation: 'grandchild', ...bornOn('1998-01-01') });
    const young = aPerson({ id: 'm2', relation: 'grandchild', ...bornOn('2015-01-01') });
    expect(hardshipOf([old, grown], 'm1')).toBe('undetermined');
    expect(hardshipOf([old, young], 'm1')).toBe('met');
  });

  test('parents-in-law owe nothing by law', () => {
    const inLaw = aPerson({ id: 'm2', relation: 'childInLaw', ...bornOn('1990-01-01') });
    expect(hardshipOf([old, inLaw], 'm1')).toBe('met');
  });
});
