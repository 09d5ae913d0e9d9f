import type { CarriedAnswers } from '@/domain/pre-check/carried-answers';
import { emptyDraft } from '@/packages/apply/draft/draft';
import { withCarried } from '@/packages/apply/draft/with-carried';
import { answeredDraft } from './answered-draft';

const CARRIED: CarriedAnswers = {
  household: 'together',
  causes: ['illness'],
  health: 'seriousIllness',
  hasDisabilityCard: true,
  hasNoIncome: true,
  hasNoSpending: true,
  property: { savings: 'over80k', vehicle: 'car', ownsBusiness: true },
  hasSupporters: true,
  emergency: 'fire',
};
const NOTHING: CarriedAnswers = { causes: [], hasNoIncome: false, hasNoSpending: false, property: {} };

describe('answers of 测一测 in a draft', () => {
  test('fill an empty one', () => {
    const draft = { ...emptyDraft(), ...withCarried(emptyDraft(), CARRIED) };
    expect(draft).toMatchObject({
      household: 'together',
      hardship: { causes: ['illness'] },
      applicant: { situation: { health: 'seriousIllness', hasDisabilityCard: true } },
      income: { none: true },
      spending: { none: true },
      property: CARRIED.property,
      hasSupporters: true,
    });
  });

  test('change nothing that is answered already', () => {
    const answered = answeredDraft();
    const { household, hardship, income, spending, property, applicant } = answered;
    const after = { ...answered, ...withCarried(answered, CARRIED) };
    expect(after).toMatchObject({ household, hardship, income, spending, property, applicant });
  });

  test('add nothing where nothing was known', () => {
    expect(withCarried(emptyDraft(), NOTHING)).toEqual({});
    expect(withCarried(emptyDraft('temporaryAid'), NOTHING)).toEqual({});
  });

  test('bring along where it was told that they live, only where something else is taken over', () => {
    const told = { place: { code: '990101', name: '青禾县（演示）' }, area: 'rural' } as const;
    expect(withCarried(emptyDraft(), { ...CARRIED, told })).toMatchObject({ told });
    expect(withCarried(emptyDraft(), { ...NOTHING, told })).toEqual({});
  });

  test('of an emergency only what happened goes along', () => {
    const added = withCarried(emptyDraft('temporaryAid'), CARRIED);
    expect(added).toEqual({ emergency: { kind: 'fire', needs: '' } });
  });
});
