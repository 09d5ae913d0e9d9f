import { CERTIFIED_BY, filingsOf } from '@/domain/determination/certifying';
import { determine } from '@/domain/determination/determination';
import { SINGLE_PERSON_LISTS } from '@/domain/determination/single-person-link';
import { referenceProblem } from '@/domain/law/check-reference';
import { CLASS_CONDITIONS } from '@/domain/programs/conditions';
import { aHousehold, anIncome, aPerson, checked, TODAY } from '../programs/build-facts';

const SETTING = { region: '990101', area: 'rural', effectiveOn: TODAY, knownOn: TODAY } as const;
const disabled = aPerson({
  id: 'm2',
  relation: 'child',
  birth: checked('1990-01-01') as never,
  disability: checked({ category: 'physical', grade: 1 }) as never,
  hasWork: checked(false),
});
const facts = aHousehold({
  people: [aPerson(), disabled],
  income: [anIncome({ id: 'wages', person: 'm1', every: 'month', amount: checked(160_000) as never })],
});

describe('a one-person unit stays with its family', () => {
  test('the result says from whose family it is carved out, and on which list', () => {
    const { singlePersons = [], assessment } = determine({ facts, setting: SETTING });
    expect(assessment.classes.singlePerson.map(({ about }) => about)).toContain('m2');
    const link = singlePersons.find(({ person }) => person === 'm2');
    expect(link).toMatchObject({ applicant: 'm1', family: ['m1'] });
    expect(link?.lists.map(({ list }) => list)).toContain('unemployedDisabled');
  });

  test('every list is in the index of the laws', () => {
    for (const { article } of Object.values(SINGLE_PERSON_LISTS))
      expect(referenceProblem(article)).toBeUndefined();
  });
});

describe('one application is filed to each department that certifies a class', () => {
  const { assessment } = determine({ facts, setting: SETTING });

  test('every class of assistance has a department, by an article of the index', () => {
    expect(Object.keys(CERTIFIED_BY)).toEqual(expect.arrayContaining(Object.keys(CLASS_CONDITIONS)));
    for (const { article } of Object.values(CERTIFIED_BY)) expect(referenceProblem(article)).toBeUndefined();
  });

  test('the agricultural department hears of the watch against relapse, and nothing here answers for it', () => {
    const [civil, agriculture] = filingsOf(assessment, facts, 'rural');
    expect(civil?.department).toBe('civilAffairs');
    expect(civil?.classes.map(({ of }) => of)).not.toContain('relapseWatch');
    expect(agriculture?.classes).toMatchObject([{ of: 'relapseWatch', answer: 'theirs' }]);
  });

  test('in town it hears only of whom it watches already', () => {
    expect(filingsOf(assessment, facts, 'urban').map(({ department }) => department)).toEqual([
      'civilAffairs',
    ]);
    const watched = { isWatchedAgainstRelapse: checked(true) };
    expect(filingsOf(assessment, watched, 'urban').at(-1)).toMatchObject({
      department: 'agriculture',
      classes: [{ answer: 'met' }],
    });
  });

  test('every class that was assessed is filed once for each person or household', () => {
    const [civil] = filingsOf(assessment, facts, 'rural');
    const keys = (civil?.classes ?? []).map(({ of, about }) => `${of}/${about ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['subsistenceAllowance/', 'singlePerson/m2']));
  });
});
