import * as z from 'zod/mini';
import { Application } from '@/domain/household/application';
import type { HouseholdMember } from '@/domain/household/household-member';
import { checkCharacterOf } from '@/domain/kernel/identity-number';

/** A fictitious identity number that checks: region 990101 does not exist. */
export function identityNumber(birth: string, sequence = 1): string {
  const first17 = `990101${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first17 + checkCharacterOf(first17);
}

type Draft = z.input<typeof Application>;

const SITUATION = { health: 'good', hasDisabilityCard: false, occupation: 'atHome' } as const;

/** What 王演示, 78, declares who lives alone; change what the test is about. */
export function applicationDraft(changes: Partial<Draft> = {}): Draft {
  return {
    filing: { by: 'self' },
    applicant: {
      name: '王演示',
      identityNumber: identityNumber('1948-03-05'),
      phone: '19900000001',
      situation: { ...SITUATION, health: 'chronicIllness', occupation: 'unableToWork' },
    },
    residence: { livesIn: '990101100201', registeredIn: '990101100201', address: '三组 5 号' },
    members: [],
    hardship: { causes: ['oldAge', 'illness'], story: '老伴去世后一个人过，药费多。' },
    income: [{ kind: 'pension', monthly: 18_000 as never }],
    spending: [{ kind: 'medical', lastTwelveMonths: 620_000 as never }],
    property: { homes: 'one', vehicle: 'none', savings: 'under10k', ownsBusiness: false },
    nearRelative: { has: false },
    promise: true,
    ...changes,
  };
}

/** The same, parsed as the functions parse it. */
export const application = (changes: Partial<Draft> = {}): Application =>
  z.parse(Application, applicationDraft(changes));

/** Somebody living with the applicant, born on `birth`. */
export const member = (
  name: string,
  birth: string,
  relation: HouseholdMember['relation'] = 'child',
  sequence = 2,
): Draft['members'][number] => ({
  name,
  relation,
  identityNumber: identityNumber(birth, sequence),
  situation: SITUATION,
});
