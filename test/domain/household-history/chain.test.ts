import { goingOnAs, headOf, householdIn } from '@/domain/household-history/chain';
import { chainOn, foldChain, recordingProblem } from '@/domain/household-history/fold-chain';
import type { HouseholdEvent } from '@/domain/household-history/household-event';
import { BEGAN, born, day, died, FAMILY, left, livingOn, person, split } from './support';

const problemOf = (...events: HouseholdEvent[]) => recordingProblem([FAMILY], events, day(100));

describe('a change holds from its day on', () => {
  test.each<[string, HouseholdEvent, readonly string[], readonly string[]]>([
    ['a birth', born('m5', 10), ['m1', 'm2', 'm3', 'm4'], ['m1', 'm2', 'm3', 'm4', 'm5']],
    ['moving out', left('m3', 10), ['m1', 'm2', 'm3', 'm4'], ['m1', 'm2', 'm4']],
    ['a death', died('m4', 10), ['m1', 'm2', 'm3', 'm4'], ['m1', 'm2', 'm3']],
    ['a household of one’s own', split(['m3'], 10), ['m1', 'm2', 'm3', 'm4'], ['m1', 'm2', 'm4']],
  ])('%s: not the day before, on the day and after it', (_, event, before, after) => {
    const story = [FAMILY, event];
    expect(livingOn(story, 9)).toEqual(before);
    expect(livingOn(story, 10)).toEqual(after);
    expect(livingOn(story, 11)).toEqual(after);
  });

  test('nobody lives in it before it began', () => {
    expect(chainOn([FAMILY], day(-1)).households).toEqual([]);
    expect(livingOn([FAMILY], 0)).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  test('everybody counts since the day on which they came', () => {
    const [applicant, , , , child] = chainOn([FAMILY, born('m5', 10)], day(10)).households[0]?.people ?? [];
    expect(applicant?.since).toBe(BEGAN);
    expect(child).toMatchObject({ id: 'm5', since: day(10), cause: 'birth' });
  });
});

describe('when the head dies the household ends and another follows it', () => {
  const story = [FAMILY, died('m1', 10, { to: 'h2', head: 'm2' })];

  test('the old one stands until the day before, the new one from that day on', () => {
    expect(livingOn(story, 9)).toEqual(['m1', 'm2', 'm3', 'm4']);
    expect(livingOn(story, 10)).toEqual([]);
    expect(livingOn(story, 10, 'h2')).toEqual(['m2', 'm3', 'm4']);
  });

  test('the old one keeps the day on which it ended, and the link says why', () => {
    const chain = chainOn(story, day(10));
    expect(householdIn(chain, 'h1')).toMatchObject({ endedOn: day(10) });
    expect(chain.links).toEqual([{ from: 'h1', to: 'h2', because: 'headDied', on: day(10) }]);
    const now = goingOnAs(chain, 'h1');
    expect(now?.id).toBe('h2');
    expect(now && headOf(now)?.id).toBe('m2');
  });

  test('who is born on the day on which the head dies is of the household that goes on', () => {
    expect(livingOn([...story, born('m5', 10)], 10, 'h2')).toEqual(['m2', 'm3', 'm4', 'm5']);
  });

  test('a head alone leaves no household behind', () => {
    const alone = { ...FAMILY, people: [person('m1', 'applicant')] } as HouseholdEvent;
    const chain = chainOn([alone, died('m1', 10)], day(10));
    expect(chain.households).toMatchObject([{ id: 'h1', endedOn: day(10) }]);
    expect(chain.gone).toMatchObject([{ id: 'm1', because: 'died' }]);
  });
});

describe('households split and come together again', () => {
  const merged: HouseholdEvent = {
    is: 'householdsMerged',
    from: 'h2',
    into: 'h1',
    relations: { m3: 'child' },
    on: day(20),
    cause: 'liveTogetherAgain',
  };

  test('who splits off has a household linked to the first, until it ends in it again', () => {
    const story = [FAMILY, split(['m3'], 10), merged];
    expect(livingOn(story, 19, 'h2')).toEqual(['m3']);
    expect(livingOn(story, 20, 'h2')).toEqual([]);
    expect(livingOn(story, 20)).toEqual(['m1', 'm2', 'm4', 'm3']);
    expect(chainOn(story, day(20)).links.map(({ because }) => because)).toEqual(['split', 'merged']);
  });

  test('what has ended cannot be merged again', () => {
    const again = { ...merged, on: day(30) };
    expect(foldChain([FAMILY, split(['m3'], 10), merged, again])).toEqual({
      ok: false,
      failure: { is: 'noHousehold' },
    });
  });
});

describe('the three registers go their own ways', () => {
  const registered = (at: 'here' | 'elsewhere' | 'cancelled', n: number): HouseholdEvent => ({
    is: 'registered',
    person: 'm3',
    at,
    on: day(n),
    cause: 'registerMoved',
  });
  const support: HouseholdEvent = {
    is: 'supportBegan',
    supporter: 's1',
    relation: 'child',
    formerly: 'm3',
    on: day(10),
    cause: 'supportByLaw',
  };

  test('who moves out stays registered, and who is registered elsewhere may live here', () => {
    const chain = chainOn([FAMILY, registered('here', 0), left('m3', 10)], day(10));
    expect(chain.registered).toEqual([{ person: 'm3', at: 'here', since: BEGAN }]);
    expect(livingOn([FAMILY, registered('elsewhere', 5)], 5)).toContain('m3');
  });

  test('who has gone may owe support, and it ends on its own day', () => {
    const ended: HouseholdEvent = {
      is: 'supportEnded',
      supporter: 's1',
      on: day(20),
      cause: 'supportEndedByLaw',
    };
    const story = [FAMILY, left('m3', 10), support, ended];
    expect(chainOn(story, day(9)).support).toEqual([]);
    expect(chainOn(story, day(19)).support).toMatchObject([{ supporter: 's1', formerly: 'm3' }]);
    expect(chainOn(story, day(20)).support).toEqual([]);
  });

  test('the registration of the dead is struck off, not moved', () => {
    expect(foldChain([FAMILY, died('m3', 10), registered('cancelled', 12)]).ok).toBe(true);
    expect(foldChain([FAMILY, died('m3', 10), registered('elsewhere', 12)])).toMatchObject({
      failure: { is: 'dead', person: 'm3' },
    });
  });
});

describe('what cannot have happened is refused', () => {
  test.each<[string, HouseholdEvent, object]>([
    ['leaving without having come', left('m9', 10), { is: 'notHere', person: 'm9' }],
    ['coming while being there', born('m3', 10), { is: 'alreadyHere', person: 'm3' }],
    ['the head leaving the others', left('m1', 10), { is: 'headNeeded', person: 'm1' }],
    ['the head dying without a successor', died('m1', 10), { is: 'headNeeded', person: 'm1' }],
    ['a successor from elsewhere', died('m1', 10, { to: 'h2', head: 'm9' }), { is: 'notHere', person: 'm9' }],
    ['everybody splitting off', split(['m2', 'm1', 'm3', 'm4'], 10), { is: 'nobodyStays' }],
    ['the head splitting off', split(['m1', 'm2'], 10), { is: 'headNeeded' }],
    ['a day that has not come', left('m3', 101), { is: 'inFuture', today: day(100) }],
    ['a day before the household began', left('m3', -1), { is: 'beforeBeginning', began: BEGAN }],
  ])('%s', (_, event, problem) => {
    expect(problemOf(event)).toMatchObject(problem);
  });

  test('today is not in the future, and the first day is not too early', () => {
    expect(problemOf(left('m3', 100))).toBeUndefined();
    expect(problemOf(left('m3', 0))).toBeUndefined();
  });

  test('leaving on the day before coming, though it is recorded later', () => {
    const known = [FAMILY, born('m5', 10)];
    expect(recordingProblem(known, [left('m5', 9)], day(100))).toMatchObject({ is: 'notHere' });
    expect(recordingProblem(known, [left('m5', 10)], day(100))).toBeUndefined();
  });

  test('a dead person does nothing any more', () => {
    const known = [FAMILY, died('m3', 10)];
    expect(recordingProblem(known, [left('m3', 10)], day(100))).toBeUndefined();
    expect(recordingProblem(known, [left('m3', 11)], day(100))).toMatchObject({ is: 'dead' });
    expect(recordingProblem(known, [born('m3', 11)], day(100))).toMatchObject({ is: 'dead' });
    expect(recordingProblem(known, [died('m3', 11)], day(100))).toMatchObject({ is: 'dead' });
  });

  test('two heads of one household', () => {
    const two = {
      ...FAMILY,
      people: [person('m1', 'applicant'), person('m2', 'applicant')],
    } as HouseholdEvent;
    expect(foldChain([two])).toEqual({ ok: false, failure: { is: 'oneHead' } });
    const another = { ...born('m5', 10), person: person('m5', 'applicant') } as HouseholdEvent;
    expect(problemOf(another)).toEqual({ is: 'oneHead' });
  });

  test('a head who is it already, or is not of the household', () => {
    const to = (head: string): HouseholdEvent => ({
      is: 'headChanged',
      household: 'h1',
      head,
      relations: {},
      on: day(10),
      cause: 'agreed',
    });
    expect(problemOf(to('m1'))).toEqual({ is: 'alreadyHead', person: 'm1' });
    expect(problemOf(to('m9'))).toMatchObject({ is: 'notHere' });
    expect(problemOf(to('m2'))).toBeUndefined();
  });
});
