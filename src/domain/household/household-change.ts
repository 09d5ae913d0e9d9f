import * as z from 'zod/mini';
import type { ChangeCause } from '../household-history/causes';
import { PaperSeen } from '../household-history/paper-seen';
import { MemberId, SignerId, SupporterId } from '../kernel/ids';
import { Fen } from '../kernel/money';
import { PlainDate } from '../kernel/plain-date';
import { VillageCode } from '../kernel/region';
import { writtenText } from '../kernel/written-text';
import { HouseholdMember } from './household-member';
import { PersonName } from './person-name';
import { PhoneNumber } from './phone-number';
import { RelationToApplicant } from './relation-to-applicant';
import { Supporter } from './supporter';

const MOST_NOTE = 200;
const MOST_PEOPLE = 20;
/** Every change says since when it holds and what the officer was shown. */
const common = {
  on: PlainDate,
  paper: PaperSeen,
  note: z.optional(writtenText({ most: MOST_NOTE })),
};
const because = <const C extends readonly ChangeCause[]>(...causes: C) => z.enum(causes, '请选原因');

/** Who applies from now on, and what the others are to them; `none` for a supporter who owes them nothing. */
export const NewApplicant = z.object({
  memberId: MemberId,
  phone: PhoneNumber,
  relations: z.record(SignerId, z.union([RelationToApplicant, z.literal('none')])),
});
export type NewApplicant = z.infer<typeof NewApplicant>;

/** What has changed in a household, as an officer writes it down (家庭变动登记): one thing at a time. */
export const HouseholdChange = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('memberAdded'),
    cause: because('birth', 'adoption', 'marriage', 'cameToLive'),
    person: HouseholdMember,
    ...common,
  }),
  z.object({
    is: z.literal('memberReturned'),
    cause: because('cameBack', 'released', 'found'),
    person: MemberId,
    ...common,
  }),
  z.object({
    is: z.literal('memberLeft'),
    cause: because('movedOut', 'divorce', 'givenForAdoption', 'prison', 'compulsoryDetox', 'declaredMissing'),
    person: MemberId,
    ...common,
  }),
  z.object({
    is: z.literal('memberDied'),
    cause: because('death', 'declaredDead'),
    person: MemberId,
    /** Needed when the applicant has died and others live on. */
    newApplicant: z.optional(NewApplicant),
    ...common,
  }),
  z.object({
    is: z.literal('householdSplit'),
    cause: because('ownHousehold'),
    people: z.array(MemberId).check(z.minLength(1, '请选谁分出去'), z.maxLength(MOST_PEOPLE)),
    head: MemberId,
    ...common,
  }),
  z.object({
    is: z.literal('householdsMerged'),
    cause: because('liveTogetherAgain'),
    /** One that split off from this case's. */
    household: z.string().check(z.regex(/^h\d{1,3}$/, '请选和哪一户合在一起')),
    ...common,
  }),
  z.object({
    is: z.literal('headChanged'),
    cause: because('agreed', 'unable'),
    newApplicant: NewApplicant,
    ...common,
  }),
  z.object({
    is: z.literal('moved'),
    cause: because('moved'),
    livesIn: VillageCode,
    address: writtenText({ most: 100, missing: '请写明门牌号或几组，工作人员好上门' }),
    ...common,
  }),
  z.object({
    is: z.literal('registered'),
    cause: because('registerMoved', 'registerCancelled'),
    person: MemberId,
    at: z.enum(['here', 'elsewhere', 'nowhere', 'cancelled'], '请选户口现在在哪里'),
    ...common,
  }),
  z.object({
    is: z.literal('supportBegan'),
    cause: because('supportByLaw'),
    name: PersonName,
    relation: Supporter.shape.relation,
    monthlySupport: z.optional(Fen),
    ...common,
  }),
  z.object({
    is: z.literal('supportEnded'),
    cause: because('supportEndedByLaw', 'death'),
    supporter: SupporterId,
    ...common,
  }),
]);
export type HouseholdChange = z.infer<typeof HouseholdChange>;
export type HouseholdChangeKind = HouseholdChange['is'];
