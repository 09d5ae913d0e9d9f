import { deadlinesOf } from '@/domain/case/deadlines';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { datedSource } from '@/domain/policy/dated-source';
import { parametersOf } from '@/domain/policy/parameters-of';
import { policyAt } from '@/domain/policy/policy-at';
import { workingCalendar } from '@/domain/policy/working-calendar';
import { CaseHistory, missing } from '../../support/case-history';

const policyOf = (region: string, effectiveOn = '2026-11-02') =>
  policyAt({ region, effectiveOn: effectiveOn as PlainDate, knownOn: '2026-11-22' as PlainDate });
const due = (history: CaseHistory, region = '990101100'): string[] =>
  deadlinesOf(history.state, policyOf(region), workingCalendar()).map(
    ({ kind, dueOn }) => `${kind} ${dueOn}`,
  );

describe('the clocks of a case', () => {
  test('before acceptance only the county promise runs', () => {
    expect(due(CaseHistory.submitted())).toEqual(['review 2026-11-05']);
  });

  test('a county without a promise has no review clock, and that is not an error', () => {
    expect(due(CaseHistory.submitted(), '980101100')).toEqual([]);
  });

  test('nothing runs while the supplement is with the resident', () => {
    expect(due(CaseHistory.submitted().supplementRequested(missing('medical')))).toEqual([]);
  });

  test('the review begins anew with the last answer', () => {
    expect(
      due(CaseHistory.submitted().supplementRequested(missing('medical')).later(48).supplementAnswered(0)),
    ).toEqual(['review 2026-11-09']);
  });

  test('and says from when it counts', () => {
    const words = (history: CaseHistory) =>
      deadlinesOf(history.state, policyOf('990101'), workingCalendar()).map((deadline) => deadline.words);
    const answered = CaseHistory.submitted().supplementRequested(missing('medical')).supplementAnswered(0);
    expect(words(CaseHistory.submitted())).toEqual(['提交之日起 3 个工作日内看完材料']);
    expect(words(answered)).toEqual(['补正答复之日起 3 个工作日内看完材料']);
  });

  test('the thirty working days count from acceptance, not from submission (trap 13)', () => {
    const history = CaseHistory.submitted().signedBy('m1').later(72).accepted();
    expect(due(history)).toEqual(['investigation 2026-11-10', 'decision 2026-12-17']);
  });

  describe('where the township confirms in the place of the county', () => {
    const SAMPLE = datedSource({ title: '下放审核确认的通知（示例）' }, 'sample', '2026-01-01');
    const decision = (changes: Parameters<typeof parametersOf>[2], on = '2026-11-02') => {
      const policy = policyAt({
        region: '990101100',
        effectiveOn: on as PlainDate,
        knownOn: '2026-11-22' as PlainDate,
        parameters: [...ALL_PARAMETERS, ...parametersOf('990101', SAMPLE, changes)],
      });
      const history = CaseHistory.submitted().signedBy('m1').later(72).accepted();
      return deadlinesOf(history.state, policy, workingCalendar()).find(({ kind }) => kind === 'decision');
    };

    test('twenty working days apply, by their own article', () => {
      expect(decision({ confirmationDelegated: true })).toMatchObject({
        dueOn: '2026-12-03',
        words: '受理之日起 20 个工作日内作出决定',
        source: expect.stringMatching(/民发〔2022〕83号）四（一）$/),
      });
    });

    test('thirty stay where it does not, or nobody has said so', () => {
      expect(decision({ confirmationDelegated: false })?.dueOn).toBe('2026-12-17');
      expect(decision({})?.dueOn).toBe('2026-12-17');
    });

    test('thirty stay on the days before the notice of 2022', () => {
      expect(decision({ confirmationDelegated: true }, '2022-10-19')?.dueOn).toBe('2026-12-17');
    });

    test('a promise that is shorter still applies', () => {
      expect(decision({ confirmationDelegated: true, decision: 18 })?.words).toMatch(/18 个工作日/);
      expect(decision({ confirmationDelegated: true, decision: 25 })?.words).toMatch(/20 个工作日/);
    });
  });

  test('every clock names its article', () => {
    const [start, decision] = deadlinesOf(
      CaseHistory.submitted().signedBy('m1').accepted().state,
      policyOf('990101'),
      workingCalendar(),
    );
    expect(start?.source).toBe('《最低生活保障审核确认办法》（民发〔2021〕57号）第十五条');
    expect(decision?.source).toBe('《最低生活保障审核确认办法》（民发〔2021〕57号）第二十二条');
  });
});

describe('a policy parameter', () => {
  test('comes from the nearest region that has one', () => {
    expect(policyOf('990101100200').find('review')?.region).toBe('990101');
    expect(policyOf('990101100200').find('decision')?.region).toBe('');
  });

  test('is unknown the day before it works and known on the day', () => {
    expect(policyOf('', '2021-06-30').find('decision')).toBeUndefined();
    expect(policyOf('', '2021-07-01').find('decision')?.value).toBe(30);
  });

  test('that was not yet in force could not be known', () => {
    const past = policyAt({
      region: '',
      effectiveOn: '2026-11-02' as PlainDate,
      knownOn: '2021-06-30' as PlainDate,
    });
    expect(past.find('decision')).toBeUndefined();
  });
});
