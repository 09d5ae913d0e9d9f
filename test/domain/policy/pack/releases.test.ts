import type { PlainDate } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { BUILT_IN_CASES } from '@/domain/policy/pack/built-in-cases';
import { checkRelease } from '@/domain/policy/pack/check-release';
import { publishRelease, redraftRelease, rejectRelease } from '@/domain/policy/pack/decide-release';
import { parametersWith } from '@/domain/policy/pack/merge-packs';
import type { PackRelease, PublishedRelease } from '@/domain/policy/pack/pack-release';
import { runGoldenCase } from '@/domain/policy/pack/run-golden-case';
import { policyAt } from '@/domain/policy/policy-at';
import type { Area } from '@/domain/policy/policy-parameter';
import { aGoldenCase } from '../../../support/pack-content';
import { aDraft, aPublished, COUNTY, contentOf, hand, standard } from './pack-values';

/** The monthly standard in yuan; `nothing` where nobody has set one. */
function standardOn(
  day: string,
  releases: readonly PublishedRelease[],
  { area = 'urban', knownOn = '2030-01-01' }: { area?: Area; knownOn?: string } = {},
): number | 'nothing' {
  const policy = policyAt({
    region: COUNTY,
    area,
    effectiveOn: day as PlainDate,
    knownOn: knownOn as PlainDate,
    parameters: parametersWith(ALL_PARAMETERS, releases),
  });
  const found = policy.find('subsistenceStandard');
  return found ? found.value.fen / 100 : 'nothing';
}

const check = (release: PackRelease, published: readonly PublishedRelease[] = []) =>
  checkRelease(release, {
    parameters: ALL_PARAMETERS,
    published,
    builtInCases: BUILT_IN_CASES[COUNTY] ?? [],
  });

describe('what is published from the database', () => {
  test('applies from its day on, and not the day before', () => {
    const release = aPublished();
    expect(standardOn('2027-12-31', [release])).toBe(730);
    expect(standardOn('2028-01-01', [release])).toBe(760);
    expect(standardOn('2028-01-02', [release])).toBe(760);
  });

  test('cannot be known before the document came into force', () => {
    const release = aPublished();
    expect(standardOn('2028-02-01', [release], { knownOn: '2027-12-19' })).toBe(730);
    expect(standardOn('2028-02-01', [release], { knownOn: '2027-12-20' })).toBe(760);
  });

  test('of an earlier day leaves standing what is built in for a later one', () => {
    const release = aPublished({
      effectiveFrom: '2026-12-01',
      inForceFrom: '2026-11-25',
      values: [standard(710, 'urban')],
    });
    expect(standardOn('2026-11-30', [release])).toBe(700);
    expect(standardOn('2026-12-01', [release])).toBe(710);
    expect(standardOn('2026-12-31', [release])).toBe(710);
    expect(standardOn('2027-01-01', [release])).toBe(730);
    expect(standardOn('2027-01-01', [release], { knownOn: '2026-11-24' })).toBe(730);
  });

  test('for the day of what is built in takes its place', () => {
    const release = aPublished({
      effectiveFrom: '2027-01-01',
      inForceFrom: '2026-11-25',
      values: [standard(735, 'urban')],
    });
    expect(standardOn('2026-12-31', [release])).toBe(700);
    expect(standardOn('2027-01-01', [release])).toBe(735);
    expect(standardOn('2027-01-01', [release], { knownOn: '2026-11-24' })).toBe(730);
  });

  test('is followed by the release of a later day, in whichever order they were published', () => {
    const first = aPublished();
    const later = aPublished({ effectiveFrom: '2028-07-01', values: [standard(780, 'urban')] });
    for (const releases of [
      [first, later],
      [later, first],
    ]) {
      expect(standardOn('2028-06-30', releases)).toBe(760);
      expect(standardOn('2028-07-01', releases)).toBe(780);
    }
  });

  test('for the same day the one published last stands', () => {
    const corrected = aPublished({ values: [standard(765, 'urban')] });
    expect(standardOn('2028-01-01', [aPublished(), corrected])).toBe(765);
  });

  test('for town and country alike it overrides both', () => {
    const same = aPublished({ values: [standard(800)] });
    expect(standardOn('2028-01-01', [same])).toBe(800);
    expect(standardOn('2028-01-01', [same], { area: 'rural' })).toBe(800);
    expect(standardOn('2027-12-31', [same], { area: 'rural' })).toBe(6200);
  });

  test('a repeal ends the county’s value from its day on: nobody answers, and nothing is assumed', () => {
    const { value: _, ...rest } = standard(0, 'urban');
    const repeal = aPublished({ values: [{ ...rest, repealed: true as const }] });
    expect(standardOn('2027-12-31', [repeal])).toBe(730);
    expect(standardOn('2028-01-01', [repeal])).toBe('nothing');
    expect(standardOn('2028-01-01', [repeal], { area: 'rural' })).toBe(6200);
  });

  test('says nothing about another county, and leaves what is built in untouched', () => {
    const elsewhere = { ...aPublished(), region: '430407' };
    expect(standardOn('2028-01-01', [elsewhere])).toBe(730);
    expect(parametersWith(ALL_PARAMETERS, [])).toBe(ALL_PARAMETERS);
  });

  test('names the document, number and article it comes from', () => {
    const parameters = parametersWith(ALL_PARAMETERS, [aPublished()]);
    const on = '2028-01-01' as PlainDate;
    const found = policyAt({ region: COUNTY, area: 'urban', effectiveOn: on, knownOn: on, parameters }).find(
      'subsistenceStandard',
    );
    expect(found).toMatchObject({
      source: { documentNumber: '演民发〔2027〕30号', article: '第一条' },
      region: COUNTY,
      lastVerifiedOn: '2026-11-20',
    });
  });
});

describe('two people', () => {
  const fit = { isFit: true };
  test('who drafted a release cannot publish it; somebody else can', () => {
    const draft = aDraft();
    expect(publishRelease(draft, hand('gao-xianshi'), fit)).toEqual({ ok: false, failure: 'sameHand' });
    expect(publishRelease(draft, hand('lin-xianshi'), fit)).toMatchObject({
      ok: true,
      value: { status: 'published', version: 2, decidedBy: { displayName: 'lin-xianshi' } },
    });
  });

  test('one that fails its check is published by nobody', () => {
    expect(publishRelease(aDraft(), hand('lin-xianshi'), { isFit: false })).toEqual({
      ok: false,
      failure: 'releaseFailsCheck',
    });
  });

  test('what is published is never changed, published again or sent back', () => {
    const published = aPublished();
    const settled = { ok: false, failure: 'releaseSettled' };
    expect(redraftRelease(published, contentOf(), hand('gao-xianshi'))).toEqual(settled);
    expect(publishRelease(published, hand('wei-xianshi'), fit)).toEqual(settled);
    expect(rejectRelease(published, hand('lin-xianshi'), '不对')).toEqual(settled);
  });

  test('a draft that was sent back is changed by who drafted it, and then waits again', () => {
    const rejected = rejectRelease(aDraft(), hand('lin-xianshi'), '日期不对');
    if (!rejected.ok) throw new Error(rejected.failure);
    expect(rejected.value).toMatchObject({ status: 'rejected', rejection: '日期不对' });
    expect(publishRelease(rejected.value, hand('lin-xianshi'), fit).ok).toBe(false);
    expect(redraftRelease(rejected.value, contentOf(), hand('lin-xianshi'))).toEqual({
      ok: false,
      failure: 'notYourDraft',
    });
    const again = redraftRelease(rejected.value, contentOf(), hand('gao-xianshi'));
    expect(again).toMatchObject({ ok: true, value: { status: 'draft', version: 3 } });
  });
});

describe('the check before a release', () => {
  test('the built-in golden cases come out with the built-in values', () => {
    const cases = BUILT_IN_CASES[COUNTY] ?? [];
    expect(cases.length).toBeGreaterThanOrEqual(3);
    for (const golden of cases)
      expect(
        runGoldenCase(golden, { region: COUNTY, parameters: ALL_PARAMETERS, knownOn: golden.on }),
      ).toMatchObject({ isRight: true });
  });

  test('finds nothing when its own cases come out and the past stays', () => {
    const report = check(aDraft());
    expect(report.problems).toEqual([]);
    expect(report.isFit).toBe(true);
    expect(report.outcomes.map(({ isRight }) => isRight)).toEqual([true, true, true, true]);
  });

  test('a case that comes out by one yuan less stops it, and says what was expected and what came', () => {
    const report = check(aDraft({ goldenCases: [aGoldenCase('2028-01-01', 761)] }));
    expect(report.isFit).toBe(false);
    expect(report.problems).toEqual([
      '验算户“城镇一个人没有收入（2028-01-01）”（2028年1月1日）：低保金应是 761 元/月，算出来是 760 元/月。',
    ]);
  });

  test('wants a case on a day when it applies: the day before is none', () => {
    const [before, on] = ['2027-12-31', '2028-01-01'];
    expect(check(aDraft({ goldenCases: [aGoldenCase(before, 730)] })).problems).toEqual([
      expect.stringContaining('2028年1月1日（执行日）当天或以后'),
    ]);
    expect(check(aDraft({ goldenCases: [aGoldenCase(on, 760)] })).isFit).toBe(true);
    expect(check(aDraft({ goldenCases: [] })).isFit).toBe(false);
  });

  test('a release that reaches back says which households that were worked out it changes', () => {
    const report = check(
      aDraft({
        effectiveFrom: '2026-11-22',
        inForceFrom: '2026-11-22',
        values: [standard(690, 'urban')],
        goldenCases: [aGoldenCase('2026-11-22', 690)],
      }),
    );
    expect(report.isFit).toBe(true);
    expect(report.remarks).toContain(
      '会改变以前的结果：验算户“城镇一个人，没有收入”（2026年11月22日）：低保金应是 700 元/月，算出来是 690 元/月。',
    );
    const dayAfter = check(
      aDraft({
        effectiveFrom: '2026-11-23',
        goldenCases: [aGoldenCase('2026-11-23', 760)],
        inForceFrom: '2026-11-22',
      }),
    );
    expect(dayAfter).toMatchObject({ isFit: true, remarks: [] });
  });

  test('what an earlier release has changed does not stand in the way of the next', () => {
    const earlier = aPublished({
      effectiveFrom: '2026-11-01',
      inForceFrom: '2026-11-01',
      values: [standard(650, 'urban')],
      goldenCases: [aGoldenCase('2026-11-01', 650)],
    });
    const report = check(aDraft(), [earlier]);
    expect(report.problems).toEqual([]);
    expect(report.outcomes.map(({ name }) => name)).toContain('城镇一个人没有收入（2026-11-01）');
  });

  test('the same document, day and value is not published twice', () => {
    expect(check(aDraft(), [aPublished()]).problems).toEqual([
      expect.stringContaining('同一个文件、同一天的值已经发布过了'),
    ]);
  });

  test('gives the same report however often it runs', () => {
    const draft = aDraft();
    expect(check(draft)).toEqual(check(draft));
  });
});

describe('clocks and special aid in a release', () => {
  const clock = (days: number) => ({
    name: 'decision' as const,
    value: days,
    article: '第六条',
    quote: `自受理之日起${days}个工作日内办结。`,
  });
  const aid = { ...clock(0), name: 'inpatientAid.subsistenceAllowance' as const, value: 8_500 };
  const found = (name: 'decision' | 'inpatientAid.subsistenceAllowance', day: string) =>
    policyAt({
      region: COUNTY,
      effectiveOn: day as PlainDate,
      knownOn: day as PlainDate,
      parameters: parametersWith(ALL_PARAMETERS, [aPublished({ values: [clock(20), aid] })]),
    }).find(name)?.value;

  test('a promise to be faster than the nation applies from its day on', () => {
    expect(found('decision', '2027-12-31')).toBe(30);
    expect(found('decision', '2028-01-01')).toBe(20);
  });

  test('a cell of the matrix is set by itself', () => {
    expect(found('inpatientAid.subsistenceAllowance', '2027-12-31')).toBe(8_000);
    expect(found('inpatientAid.subsistenceAllowance', '2028-01-01')).toBe(8_500);
  });

  test('slower than the nation cannot be published; as fast as it can', () => {
    const problems = (days: number) => check(aPublished({ values: [clock(days)] })).problems;
    expect(problems(31)).toContainEqual(expect.stringContaining('上级规定最多 30 天'));
    for (const days of [30, 29]) expect(problems(days).join()).not.toContain('上级');
  });
});
