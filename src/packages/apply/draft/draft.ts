import * as z from 'zod/mini';
import { emptyDocument, TypedDocument } from '@/components/document-field/typed-document';
import {
  NO_REGISTERED_PLACE,
  RegisteredPlaceDraft,
} from '@/components/registered-place/registered-place-draft';
import { Application } from '@/domain/household/application';
import { DeclaredAttachment } from '@/domain/household/declared-attachment';
import { DeclaredProperty } from '@/domain/household/declared-property';
import { EmergencyKind } from '@/domain/household/emergency';
import { FilerRelation, GuardianRelation, GuardianshipEvidence } from '@/domain/household/filing';
import { HardshipCause } from '@/domain/household/hardship';
import { PersonSituation } from '@/domain/household/person-situation';
import { Programme } from '@/domain/household/programme';
import { RelationToApplicant } from '@/domain/household/relation-to-applicant';
import { Supporter } from '@/domain/household/supporter';
import { IdentityDocument } from '@/domain/kernel/identity-document';
import { MemberId, RequestId, SupporterId } from '@/domain/kernel/ids';
import { LACKS } from './emergency-needs';

const text = () => z.string();

/** A village as the person chose it, with the name they know it by. */
const ChosenVillage = z.object({ code: text(), name: text() });

/** What was answered of a person's health, disability and work; the card's number as typed. */
const SituationDraft = z.object({
  health: z.optional(PersonSituation.shape.health),
  hasDisabilityCard: z.optional(z.boolean()),
  cardNumber: text(),
  occupation: z.optional(PersonSituation.shape.occupation),
  capacity: z.optional(z.enum(['able', 'needsGuardian'])),
  livesOnOwnEarnings: z.optional(z.boolean()),
});
export type SituationDraft = z.infer<typeof SituationDraft>;

const PersonDraft = z.object({
  name: text(),
  document: TypedDocument,
  situation: SituationDraft,
});
export type PersonDraft = z.infer<typeof PersonDraft>;

const MemberDraft = z.extend(PersonDraft, {
  /** Theirs in a declaration that was handed in before. */
  memberId: z.optional(MemberId),
  relation: z.optional(RelationToApplicant),
  registered: z.optional(z.enum(['here', 'elsewhere'])),
});
export type MemberDraft = z.infer<typeof MemberDraft>;

const SupporterDraft = z.object({
  supporterId: z.optional(SupporterId),
  name: text(),
  relation: z.optional(Supporter.shape.relation),
  /** Yuan a month as typed; may stay empty. */
  monthly: text(),
});
export type SupporterDraft = z.infer<typeof SupporterDraft>;

/** Amounts as typed, by kind. What was typed of a kind stays when the kind is no longer chosen. */
const AmountsDraft = z.object({
  /** The answer that there is none of any kind. */
  none: z.boolean(),
  kinds: z.array(z.string()),
  typed: z.record(z.string(), z.string()),
  /** Kinds whose amount is for a year. */
  yearly: z.array(z.string()),
});
export type AmountsDraft = z.infer<typeof AmountsDraft>;

/** What was sent, and the id it was sent under, while it is not known whether it arrived. */
const Unanswered = z.object({ requestId: RequestId, application: Application });
export type Unanswered = z.infer<typeof Unanswered>;

const ToldPlace = z.object({
  place: z.optional(z.object({ code: text(), name: text() })),
  area: z.optional(z.enum(['urban', 'rural'])),
});

const Filing = z.object({
  by: z.optional(z.enum(['self', 'family', 'guardian', 'helper'])),
  filerName: text(),
  filerPhone: text(),
  filerDocument: z.optional(IdentityDocument),
  relation: z.optional(FilerRelation),
  guardianRelation: z.optional(GuardianRelation),
  evidence: z.optional(GuardianshipEvidence.shape.kind),
  entrusted: z.optional(z.enum(['onPaper', 'spoken'])),
});

/**
 * An application while it is being filled in: answers as typed and tapped, complete or not. It is kept on this phone
 * and in the cloud, and is not a case.
 */
export const Draft = z.object({
  version: z.literal(2),
  programme: Programme,
  /** The moment of the last change; `''` before the first. */
  savedAt: text(),
  /** The part of a question that the person is at. */
  at: text(),
  /** Stays when answers change, for the household must not be handed in twice. */
  unanswered: z.catch(z.optional(Unanswered), undefined),
  /** It changes what was handed in before; who applies and who filed stay as they are. */
  isChange: z.optional(z.boolean()),
  filing: Filing,
  applicant: PersonDraft,
  phone: text(),
  residence: z.object({
    livesIn: z.optional(ChosenVillage),
    address: text(),
    registered: RegisteredPlaceDraft,
    hasResidencePermit: z.optional(z.boolean()),
  }),
  household: z.optional(z.enum(['alone', 'together'])),
  members: z.array(MemberDraft),
  /** Which member's form is open. */
  openMember: z.optional(z.number()),
  hasSupporters: z.optional(z.boolean()),
  supporters: z.array(SupporterDraft),
  hardship: z.object({ causes: z.array(HardshipCause), story: text() }),
  income: AmountsDraft,
  spending: AmountsDraft,
  property: z.partial(DeclaredProperty),
  nearRelative: z.object({ has: z.optional(z.boolean()), who: text() }),
  emergency: z.object({
    kind: z.optional(EmergencyKind),
    happenedIn: z.optional(ChosenVillage),
    /** What was tapped of what is lacking. */
    lacks: z.optional(z.array(z.enum(LACKS))),
    needs: text(),
  }),
  /** What an emergency was handed in with beyond what its short cut asks; goes back as it came. */
  carried: z.optional(z.record(z.string(), z.unknown())),
  /** Where they said in 「测一测」 that they live, until they have seen that the address says something else. */
  told: z.catch(z.optional(ToldPlace), undefined),
  attachments: z.array(DeclaredAttachment),
  promise: z.boolean(),
});
export type Draft = z.infer<typeof Draft>;

/** A person of whom nothing is known yet. */
export const emptyPerson = (): PersonDraft => ({
  name: '',
  document: emptyDocument(),
  situation: { cardNumber: '' },
});

const noAmounts = (): AmountsDraft => ({ none: false, kinds: [], typed: {}, yearly: [] });

/** The draft before the first answer. */
export const emptyDraft = (programme: Programme = 'lowIncome'): Draft => ({
  version: 2,
  programme,
  savedAt: '',
  at: '',
  filing: { filerName: '', filerPhone: '' },
  applicant: emptyPerson(),
  phone: '',
  residence: { address: '', registered: NO_REGISTERED_PLACE },
  members: [],
  supporters: [],
  hardship: { causes: [], story: '' },
  income: noAmounts(),
  spending: noAmounts(),
  property: {},
  nearRelative: { who: '' },
  emergency: { needs: '' },
  attachments: [],
  promise: false,
});

/** The kept draft, or an empty one when there is none or it is of a form no longer known. */
export function draftFrom(kept: unknown, programme: Programme = 'lowIncome'): Draft {
  const read = z.safeParse(Draft, kept);
  return read.success && read.data.programme === programme ? read.data : emptyDraft(programme);
}

/** The draft in `answers` from the cloud; undefined when it is of a form not known here. */
export function draftInCloud(answers: string, programme: Programme): Draft | undefined {
  try {
    const read = z.safeParse(Draft, JSON.parse(answers));
    return read.success && read.data.programme === programme ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** How the applicant is spoken of: to themselves, or by who fills in for them. */
export const isForSelf = (draft: Draft): boolean => (draft.filing.by ?? 'self') === 'self';

/** Whether the applicant is registered in another county than they live in. */
export function isRegisteredElsewhere({ residence: { livesIn, registered } }: Draft): boolean {
  const { way, village } = registered;
  if (way === 'otherVillage')
    return (
      livesIn !== undefined && village !== undefined && !village.code.startsWith(livesIn.code.slice(0, 6))
    );
  return way === 'otherCounty' || way === 'otherProvince';
}

/** Whether the applicant has no registration anywhere in the country: no such question is put to them. */
export const isRegisteredNowhere = ({ applicant: { document } }: Draft): boolean =>
  document.kind === 'foreignerPermit' || (document.kind === 'none' && document.reason === 'notRegistered');
