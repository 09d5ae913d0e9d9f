import * as z from 'zod/mini';
import {
  Application,
  type EmergencyApplication,
  type LowIncomeApplication,
} from '@/domain/household/application';
import type { HouseholdMember } from '@/domain/household/household-member';
import { checkCharacterOf } from '@/domain/kernel/identity-number';

/** A fictitious identity number that checks: region 990101 does not exist. */
export function identityNumber(birth: string, sequence = 1): string {
  const first17 = `990101${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first17 + checkCharacterOf(first17);
}

/** An application for every class of assistance, as it is typed in. */
export type LowIncomeDraft = Extract<z.input<typeof Application>, { programme: 'lowIncome' }>;
type Draft = LowIncomeDraft;

/** A resident identity document with a fictitious number that checks. */
export const residentId = (birth: string, sequence = 1) =>
  ({ kind: 'residentId', number: identityNumber(birth, sequence) }) as const;

const SITUATION = { health: 'good', disability: { has: false }, occupation: 'atHome' } as const;

/** What 王演示, 78, declares who lives alone; change what the test is about. */
export function applicationDraft(changes: Partial<Draft> = {}): Draft {
  return {
    programme: 'lowIncome',
    filing: { by: 'self' },
    applicant: {
      name: '王演示',
      document: residentId('1948-03-05'),
      phone: '19900000001',
      situation: { ...SITUATION, health: 'chronicIllness', occupation: 'unableToWork' },
    },
    residence: {
      livesIn: '990101100201',
      registeredIn: { in: 'served', village: '990101100201' },
      address: '三组 5 号',
    },
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
export function application(changes: Partial<Draft> = {}): LowIncomeApplication {
  const parsed = z.parse(Application, applicationDraft(changes));
  if (parsed.programme !== 'lowIncome') throw new Error('the draft is one for every class');
  return parsed;
}

/** Somebody living with the applicant, born on `birth`. */
export const member = (
  name: string,
  birth: string,
  relation: HouseholdMember['relation'] = 'child',
  sequence = 2,
): Draft['members'][number] => ({
  name,
  relation,
  document: residentId(birth, sequence),
  situation: SITUATION,
});

/** The application of somebody like 王演示 with a document of their own: nobody is in two applications at once. */
export const someoneElse = (sequence: number, changes: Partial<Draft> = {}): LowIncomeApplication =>
  application({
    applicant: { ...applicationDraft().applicant, document: residentId('1948-03-05', sequence) },
    ...changes,
  });

/** The short cut for 王演示 after a fire; nothing is asked but what help at once needs. */
export function emergency(applicant: Partial<Draft['applicant']> = {}): EmergencyApplication {
  const { situation: _, ...known } = applicationDraft().applicant;
  const parsed = z.parse(Application, {
    programme: 'temporaryAid',
    filing: { by: 'self' },
    emergency: { kind: 'fire', happenedIn: '990101100201', needs: '厨房烧了，没有地方住' },
    applicant: { ...known, ...applicant },
    promise: true,
  });
  if (parsed.programme !== 'temporaryAid') throw new Error('the draft is an emergency');
  return parsed;
}
