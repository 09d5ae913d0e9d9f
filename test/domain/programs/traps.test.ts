import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compare, exact, exactText, rounded, scaled } from '@/domain/assessment/exact';
import type { Answer } from '@/domain/assessment/finding';
import { CURRENT_LETTER, letterText } from '@/domain/authorization/letter';
import { mustBeHeard } from '@/domain/award/queue-reason';
import { CASE_STATUS_TEXT } from '@/domain/case/case-status';
import { deadlinesOf } from '@/domain/case/deadlines';
import type { HouseholdFacts, PersonFacts } from '@/domain/facts/household-facts';
import { identityNumberProblem } from '@/domain/kernel/identity-number';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { type Policy, policyAt } from '@/domain/policy/policy-at';
import { workingCalendar } from '@/domain/policy/working-calendar';
import { type Assessment, assess } from '@/domain/programs/assess';
import { CLASS_CONDITIONS } from '@/domain/programs/conditions';
import { emergency } from '../../support/application-data';
import { CaseHistory, missing } from '../../support/case-history';
import {
  aHousehold,
  anIncome,
  anObligor,
  aPerson,
  bornOn,
  checked,
  countyWith,
  demoPolicy,
  unknown,
} from './build-facts';

const SOURCES = resolve(__dirname, '../../../src');
const sources = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
/** Source files in which the words stand. */
const filesSaying = (words: RegExp) => sources.filter((file) => words.test(readFileSync(file, 'utf8')));

const classesOf = (facts: Partial<HouseholdFacts>, policy: Policy = demoPolicy()): Assessment['classes'] =>
  assess(aHousehold(facts), policy).classes;
const earning = (fen: number) => ({ income: [anIncome({ amount: checked(fen) })] });
const withSavings = (fen: number) => ({ property: { ...aHousehold().property, savings: checked(fen) } });
const child = (changes: Partial<PersonFacts>) =>
  aPerson({ id: 'm2', relation: 'child', ...bornOn('2000-01-01'), ...changes });
const nation = (date: string) =>
  policyAt({ region: '430102', effectiveOn: date as PlainDate, knownOn: date as PlainDate });

describe('the seventeen traps of the fact base', () => {
  test('trap 1: three days for quick aid is the nation’s, no number of hours, and only as sure as a report', () => {
    expect(nation('2026-11-22').find('quickAid')).toMatchObject({
      value: 3,
      region: '',
      confidence: 'report',
    });
    expect(nation('2026-01-28').find('quickAid')).toBeUndefined();
    const [clock] = deadlinesOf(
      CaseHistory.submitted(emergency()).state,
      nation('2026-11-22'),
      workingCalendar(),
    );
    expect(clock).toMatchObject({ kind: 'quickAid', dueOn: '2026-11-05' });
    expect(clock?.source).toMatch('待核实');
    expect(filesSaying(/(?:24|48) ?小时内?(?:先行)?救助/)).toEqual([]);
  });

  test('trap 2: nothing sorts households into A, B and C', () => {
    expect(filesSaying(/[ABC]\s?类(?:低保|家庭|对象)?/)).toEqual([]);
  });

  test('trap 3: no case waits for 民主评议, and no condition asks for it', () => {
    expect(Object.values(CASE_STATUS_TEXT).join()).not.toMatch('评议');
    const titles = Object.values(CLASS_CONDITIONS).flatMap((list) => list.map(({ title }) => title));
    expect(titles.join()).not.toMatch('评议');
  });

  test('trap 4: no text threatens with the fine of 2014, one to three times', () => {
    expect(filesSaying(/[一1]\s?倍以上|[三3]\s?倍以下/)).toEqual([]);
  });

  test('trap 5: whoever would get less or nothing is heard before it is decided', () => {
    expect(mustBeHeard({ is: 'wouldEnd', conditions: [] })).toBe(true);
    expect(mustBeHeard({ is: 'wouldFall', from: 200, to: 100 })).toBe(true);
  });

  test('trap 6: without the obligor’s consent their income is not imputed, and refusing harms nobody', () => {
    const rich = { householdIncome: checked(50_000_000), householdSize: checked(1), paid: checked(10_000) };
    const incomeWith = (consent: 'given' | 'refused' | 'notAsked') =>
      assess(aHousehold({ obligors: [anObligor({ ...rich, consent: checked(consent) })] }), demoPolicy())
        .income.total.value.low.whole;
    expect(incomeWith('refused')).toBe(120_000);
    expect(incomeWith('notAsked')).toBe(120_000);
    expect(incomeWith('given')).toBeGreaterThan(10_000_000);
  });

  test('trap 7: the letter that is signed names payment institutions that are no banks', () => {
    expect(letterText(CURRENT_LETTER)).toMatch('非银行支付机构');
  });

  test('trap 8: the basic pension after 2025 is open where nobody has carried the exemption on', () => {
    const pension = { income: [anIncome({ kind: 'basicPension', amount: checked(900_000) })] };
    const { answer, lacks } = classesOf(
      pension,
      countyWith({ basicPensionExempt: '?' }),
    ).subsistenceAllowance;
    expect(answer).toBe('undetermined');
    expect(lacks).toEqual([expect.objectContaining({ kind: 'parameter', name: 'basicPensionExempt' })]);
    expect(classesOf(pension).subsistenceAllowance.answer).toBe('met');
  });

  test('trap 9: a margin household may have less income than the standard, with more property', () => {
    const { subsistenceAllowance, subsistenceMargin } = classesOf(withSavings(2_000_000));
    expect([subsistenceAllowance.answer, subsistenceMargin.answer]).toEqual(['notMet', 'met']);
  });

  test.each([
    [15_000, 'notMet'],
    [20_000, 'met'],
  ])('trap 10: the margin is the province’s: at %d of ten thousand 1.5 standards are %s', (share, answer) => {
    const county = countyWith({ marginMultiple: share });
    expect(classesOf(earning(1_260_000), county).subsistenceMargin.answer).toBe(answer);
  });

  test.each([
    ['intellectual', 3, true, true],
    ['mental', 3, true, true],
    ['intellectual', 4, false, false],
    ['physical', 2, true, true],
    ['physical', 3, false, false],
    ['sight', 1, true, true],
    ['sight', 2, true, false],
    ['hearing', 1, true, false],
    ['speech', 2, true, false],
  ] as const)(
    'trap 11: %s of grade %d: may apply alone %s, cannot work by the narrower list %s',
    (category, grade, mayApplyAlone, isUnableToWork) => {
      const people = [aPerson(), child({ disability: checked({ category, grade }) })];
      const { singlePerson, extremeHardship } = classesOf({ people, ...earning(9_000_000) });
      expect(singlePerson.some(({ answer }) => answer === 'met')).toBe(mayApplyAlone);
      expect(extremeHardship.some(({ about }) => about === 'm2')).toBe(isUnableToWork);
    },
  );

  test('trap 12: being able to work or having a trade is no condition of 低保', () => {
    const answers = [true, false].map(
      (works) => classesOf({ people: [aPerson({ hasWork: checked(works) })] }).subsistenceAllowance.answer,
    );
    expect(answers).toEqual(['met', 'met']);
    const titles = CLASS_CONDITIONS.subsistenceAllowance.map(({ title }) => title).join();
    expect(titles).not.toMatch(/劳动|职业|工作/);
  });

  test('trap 12: a household that qualifies is covered whole, nobody of it alone', () => {
    const people = [aPerson(), child({ disability: checked({ category: 'physical', grade: 1 }) })];
    const { subsistenceAllowance, singlePerson } = classesOf({ people });
    expect([subsistenceAllowance.answer, singlePerson]).toEqual(['met', []]);
  });

  test('trap 13: the clocks of a case count working days from acceptance, not from submission', () => {
    const history = CaseHistory.submitted().signedBy('m1').later(72);
    const kinds = (state: CaseHistory['state']) =>
      deadlinesOf(state, demoPolicy(), workingCalendar()).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
    expect(kinds(history.state)).toEqual(['review 2026-11-05']);
    expect(kinds(history.accepted().state)).toEqual(['investigation 2026-11-10', 'decision 2026-12-17']);
  });

  test('trap 14: no function tells the public anything about a case yet', () => {
    const contracts = readdirSync(join(SOURCES, 'contracts'), { recursive: true }).map(String);
    expect(contracts.filter((file) => /publicity|public-notice|announce/.test(file))).toEqual([]);
  });

  test('trap 15: a rural standard for the year is divided once, at the end', () => {
    const monthly = (policy: Policy) => assess(aHousehold(), policy).classes.subsistenceAllowance.monthly;
    expect(monthly(demoPolicy('rural'))?.value.low).toEqual(exact(48_400));
    const yearly = { subsistenceStandard: { fen: 580_000, per: 'year' }, paymentRounding: 'nearestFen' };
    expect(monthly(countyWith(yearly))?.value.low).toEqual(exact(48_333));
  });

  test('trap 16: an identity number ends in X too, and no field for it takes digits only', () => {
    expect(identityNumberProblem('11010519491231002X')).toBeUndefined();
    expect(identityNumberProblem('11010519491231002x')).toBeUndefined();
    for (const name of ['text-input.tsx', 'text-input.h5.tsx']) {
      const text = readFileSync(join(SOURCES, 'components/text-input', name), 'utf8');
      expect(text).toMatch(/identity: '(?:idcard|text)'/);
    }
  });

  test('trap 17: a year without the State Council’s calendar is provisional, never silently a working day', () => {
    const calendar = workingCalendar();
    expect(calendar.isPublishedFor('2026-12-31' as PlainDate)).toBe(true);
    expect(calendar.isPublishedFor('2027-01-01' as PlainDate)).toBe(false);
    expect(calendar.isWorkingDay('2026-01-01' as PlainDate)).toBe(false);
  });
});

describe('the corrections of the fact base that concern the rules', () => {
  test('trap 18.1: a supplement asked for after acceptance stops no clock', () => {
    const due = (history: CaseHistory) =>
      deadlinesOf(history.state, demoPolicy(), workingCalendar()).find(({ kind }) => kind === 'decision')
        ?.dueOn;
    const accepted = () => CaseHistory.submitted().signedBy('m1').accepted();
    expect(due(accepted().supplementRequested(missing('medical')))).toBe(due(accepted()));
  });

  test('trap 18.11: rounding before comparing turns the answer round', () => {
    const justBelow = { whole: 839_999, part: 2, of: 3 };
    expect(compare(rounded(justBelow, 1, 'nearest'), exact(840_000))).toBe(0);
    expect(compare(justBelow, exact(840_000))).toBeLessThan(0);
    expect(exactText(scaled(exact(189_400), 1, 3))).toBe('63133+1/3');
  });

  test('trap 5.6: dividing first pays a yuan too much, (632 − 1894/3) × 3', () => {
    const perHead = Math.floor((1894 / 3) * 100) / 100;
    expect(Math.ceil((632 - perHead) * 3)).toBe(3);
    const people = [
      aPerson(),
      aPerson({ id: 'm2', relation: 'spouse' }),
      aPerson({ id: 'm3', relation: 'parent' }),
    ];
    const county = countyWith({ subsistenceStandard: { fen: 63_200, per: 'month' } });
    const income = [anIncome({ amount: checked(189_400), every: 'month' })];
    expect(classesOf({ people, income }, county).subsistenceAllowance.monthly?.value.low).toEqual(exact(200));
  });

  test('trap 18.12: minors are in extreme hardship up to 18, not up to 16', () => {
    const orphan = (born: string) =>
      classesOf({ people: [aPerson(bornOn(born))] }).extremeHardship.map(({ answer }) => answer);
    expect(['2010-11-22', '2008-11-23', '2008-11-22'].map(orphan)).toEqual([['met'], ['met'], []]);
  });

  test('trap 18.13: an obligor who lets nobody check leaves the person’s own claim as it is', () => {
    const people = [aPerson(bornOn('1950-01-01'))];
    const ability = { ...anObligor().ability, isInExtremeHardship: checked(true) };
    const answerWith = (consent: 'given' | 'refused') =>
      classesOf({ people, obligors: [anObligor({ ability, consent: checked(consent) })] }).extremeHardship[0]
        ?.answer;
    expect([answerWith('refused'), answerWith('given')]).toEqual(['met', 'met']);
  });

  test('trap 18.15: a graduate student who lives elsewhere is for an officer, neither in nor out', () => {
    const student = child({
      schooling: checked('graduate'),
      coResidenceMonths: checked(0),
      canLiveIndependently: unknown,
    });
    const [, membership] = assess(aHousehold({ people: [aPerson(), student] }), demoPolicy()).memberships;
    expect(membership).toMatchObject({ standing: 'undetermined', lacks: [{ kind: 'judgement' }] });
  });

  test('trap 18.19: without any income the share of rigid expenditure is for an officer, unless the place says', () => {
    const answers: Answer[] = ['?', true, false].map(
      (counts) =>
        classesOf(withSavings(3_000_000), countyWith({ rigidZeroIncomeCounts: counts })).rigidExpenditure
          .answer,
    );
    expect(answers).toEqual(['undetermined', 'met', 'notMet']);
  });

  test('trap 18.20: whether margin households are shut out of rigid expenditure is a parameter', () => {
    const answers: Answer[] = [true, false].map(
      (excludes) =>
        classesOf(earning(900_000), countyWith({ rigidExcludesMargin: excludes })).rigidExpenditure.answer,
    );
    expect(answers).toEqual(['notMet', 'met']);
  });
});
