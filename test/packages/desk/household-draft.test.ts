import type { PlainDate } from '@/domain/kernel/plain-date';
import { changeOf, type Draft, emptyDraft, problemsOf } from '@/packages/desk/household/draft';

const TODAY = '2026-11-23' as PlainDate;
const ASKED = { applicant: 'm1', today: TODAY, related: ['m1', 'm2', 'm3', 's1'] };
const draft = (changes: Partial<Draft>): Draft => ({
  ...emptyDraft(TODAY, 'memberDied', 'death'),
  paper: 'deathCertificate',
  ...changes,
});

describe('the form for one change of a household', () => {
  test('asks for what happened first', () => {
    expect(problemsOf(emptyDraft(TODAY), ASKED, 2)).toMatchObject({ kind: '请选发生了什么' });
  });

  test('asks who goes on only when it is the applicant who died and others are left', () => {
    expect(problemsOf(draft({ person: 'm2' }), ASKED, 2)).toEqual({});
    expect(problemsOf(draft({ person: 'm1' }), ASKED, 0)).toEqual({});
    expect(Object.keys(problemsOf(draft({ person: 'm1' }), ASKED, 2))).toEqual(['successor', 'phone']);
  });

  test('nobody’s relation to the new applicant goes without saying', () => {
    const chosen = draft({ person: 'm1', successor: 'm2', phone: '16000000101' });
    expect(Object.keys(problemsOf(chosen, ASKED, 2))).toEqual(['relation-m3', 'relation-s1']);
    const told = { ...chosen, relations: { m3: 'child', s1: 'none' } };
    expect(problemsOf(told, ASKED, 2)).toEqual({});
    expect(changeOf(told, ASKED, 2)).toEqual({
      is: 'memberDied',
      cause: 'death',
      on: TODAY,
      paper: 'deathCertificate',
      person: 'm1',
      newApplicant: { memberId: 'm2', phone: '16000000101', relations: { m3: 'child', s1: 'none' } },
    });
  });

  test('of a newcomer it asks everything that the rules look at', () => {
    const newcomer = draft({ kind: 'memberAdded', cause: 'marriage', paper: 'marriageCertificate' });
    expect(Object.keys(problemsOf(newcomer, ASKED, 2)).sort()).toEqual([
      'disability',
      'document',
      'health',
      'name',
      'occupation',
      'relation',
    ]);
  });
});
