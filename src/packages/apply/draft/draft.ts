import * as z from 'zod/mini';
import { emptyDocument, TypedDocument } from '@/components/document-field/typed-document';
import { Application } from '@/domain/household/application';
import { DeclaredProperty } from '@/domain/household/declared-property';
import { FilerRelation } from '@/domain/household/filing';
import { HardshipCause } from '@/domain/household/hardship';
import { RelationToApplicant } from '@/domain/household/household-member';
import { PersonSituation } from '@/domain/household/person-situation';
import { RequestId } from '@/domain/kernel/ids';

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

const MemberDraft = z.extend(PersonDraft, { relation: z.optional(RelationToApplicant) });
export type MemberDraft = z.infer<typeof MemberDraft>;

/** Amounts as typed, by kind; `none` is the answer that there is none of any kind. */
const AmountsDraft = z.object({ none: z.boolean(), typed: z.record(z.string(), z.string()) });
export type AmountsDraft = z.infer<typeof AmountsDraft>;

/** What was sent, and the id it was sent under, while it is not known whether it arrived. */
const Unanswered = z.object({ requestId: RequestId, application: Application });
export type Unanswered = z.infer<typeof Unanswered>;

/**
 * An application while it is being filled in: answers as typed and tapped, complete or not.
 * It lives on this phone only, and is not a case.
 */
export const Draft = z.object({
  version: z.literal(1),
  savedAt: text(),
  /** The part of a question that the person is at. */
  at: text(),
  /** Stays when answers change, for the household must not be handed in twice. */
  unanswered: z.catch(z.optional(Unanswered), undefined),
  filing: z.object({
    by: z.optional(z.enum(['self', 'family', 'helper'])),
    filerName: text(),
    filerPhone: text(),
    relation: z.optional(FilerRelation),
    entrusted: z.optional(z.enum(['onPaper', 'spoken'])),
  }),
  applicant: PersonDraft,
  phone: text(),
  residence: z.object({
    livesIn: z.optional(ChosenVillage),
    address: text(),
    isRegisteredHere: z.optional(z.boolean()),
    registeredIn: z.optional(ChosenVillage),
  }),
  household: z.optional(z.enum(['alone', 'together'])),
  members: z.array(MemberDraft),
  /** Which member's form is open. */
  openMember: z.optional(z.number()),
  hardship: z.object({ causes: z.array(HardshipCause), story: text() }),
  income: AmountsDraft,
  spending: AmountsDraft,
  property: z.partial(DeclaredProperty),
  nearRelative: z.object({ has: z.optional(z.boolean()), who: text() }),
  promise: z.boolean(),
});
export type Draft = z.infer<typeof Draft>;

/** A person of whom nothing is known yet. */
export const emptyPerson = (): PersonDraft => ({
  name: '',
  document: emptyDocument(),
  situation: { cardNumber: '' },
});

/** The draft before the first answer. */
export const emptyDraft = (): Draft => ({
  version: 1,
  savedAt: '',
  at: '',
  filing: { filerName: '', filerPhone: '' },
  applicant: emptyPerson(),
  phone: '',
  residence: { address: '' },
  members: [],
  hardship: { causes: [], story: '' },
  income: { none: false, typed: {} },
  spending: { none: false, typed: {} },
  property: {},
  nearRelative: { who: '' },
  promise: false,
});

/** The kept draft, or an empty one when there is none or it is of a form no longer known. */
export function draftFrom(kept: unknown): Draft {
  const read = z.safeParse(Draft, kept);
  return read.success ? read.data : emptyDraft();
}

/** How the applicant is spoken of: to themselves, or by who fills in for them. */
export const isForSelf = (draft: Draft): boolean => (draft.filing.by ?? 'self') === 'self';
