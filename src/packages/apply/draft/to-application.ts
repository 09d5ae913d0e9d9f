import * as z from 'zod/mini';
import { fromTyped } from '@/components/document-field/typed-document';
import { registeredPlaceOf } from '@/components/registered-place/registered-place-draft';
import type { FieldProblem } from '@/contracts/failures';
import { Application } from '@/domain/household/application';
import { IncomeKind } from '@/domain/household/declared-income';
import { SpendingKind } from '@/domain/household/declared-spending';
import { parseYuan } from '@/domain/kernel/money';
import { fenByKind } from './amounts';
import {
  type Draft,
  isForSelf,
  isRegisteredElsewhere,
  isRegisteredNowhere,
  type PersonDraft,
  type SituationDraft,
} from './draft';
import { needsInWords } from './emergency-needs';

const photoOf = ({ attachments }: Draft, kind: 'entrustment' | 'guardianship') => {
  const photo = attachments.find((attachment) => attachment.kind === kind);
  return photo ? { attachmentId: photo.attachmentId } : {};
};

function filingOf(draft: Draft): unknown {
  const { by, filerName, filerPhone, filerDocument, relation, guardianRelation, evidence, entrusted } =
    draft.filing;
  const entrustment = entrusted && {
    how: entrusted,
    ...(entrusted === 'onPaper' ? photoOf(draft, 'entrustment') : {}),
  };
  if (by === 'family') return { by, filerName, filerPhone, relation, entrustment };
  if (by === 'helper') return { by, ...(filerName.trim() ? { filerName } : {}), entrustment };
  if (by !== 'guardian') return { by };
  return {
    by,
    filerName,
    ...(filerDocument ? { filerDocument } : {}),
    filerPhone,
    relation: guardianRelation,
    evidence: evidence && { kind: evidence, ...photoOf(draft, 'guardianship') },
  };
}

function registeredInOf(draft: Draft): unknown {
  const { livesIn, registered } = draft.residence;
  if (!livesIn) return undefined;
  return registered.way === undefined && isRegisteredNowhere(draft)
    ? { in: 'nowhere' }
    : registeredPlaceOf(registered, livesIn.code);
}

function residenceOf(draft: Draft): unknown {
  const { livesIn, address, hasResidencePermit } = draft.residence;
  return {
    livesIn: livesIn?.code,
    registeredIn: registeredInOf(draft),
    address,
    ...(isRegisteredElsewhere(draft) && hasResidencePermit !== undefined ? { hasResidencePermit } : {}),
  };
}

/** Who fills in for themselves is able to; the question is not put to them. */
const applicantOf = (draft: Draft): PersonDraft =>
  isForSelf(draft) && !draft.isChange
    ? { ...draft.applicant, situation: { ...draft.applicant.situation, capacity: undefined } }
    : draft.applicant;

function situationOf({ hasDisabilityCard, cardNumber, ...situation }: SituationDraft): unknown {
  const number = cardNumber.trim();
  const disability = {
    has: hasDisabilityCard,
    ...(hasDisabilityCard && number ? { cardNumber: number } : {}),
  };
  return { ...situation, ...(hasDisabilityCard === undefined ? {} : { disability }) };
}

const personOf = ({ document, situation, name }: PersonDraft) => ({
  name,
  situation: situationOf(situation),
  document: fromTyped(document),
});

const membersOf = (draft: Draft): unknown[] =>
  draft.household === 'together'
    ? draft.members.map(({ memberId, relation, registered, ...person }) => ({
        ...personOf(person),
        relation,
        ...(memberId ? { memberId } : {}),
        ...(registered && isRegisteredElsewhere(draft) ? { registered } : {}),
      }))
    : [];

const supportersOf = (draft: Draft): unknown[] =>
  draft.hasSupporters
    ? draft.supporters.map(({ supporterId, name, relation, monthly }) => {
        const monthlySupport = parseYuan(monthly);
        return {
          name,
          relation,
          ...(supporterId ? { supporterId } : {}),
          ...(monthlySupport === undefined ? {} : { monthlySupport }),
        };
      })
    : [];

const emergencyForm = (draft: Draft): unknown => {
  const { document, name } = draft.applicant;
  const { kind, happenedIn } = draft.emergency;
  const { situation, ...carried } = draft.carried ?? {};
  return {
    ...carried,
    programme: 'temporaryAid',
    filing: filingOf(draft),
    emergency: { kind, happenedIn: happenedIn?.code, needs: needsInWords(draft.emergency) },
    applicant: {
      name,
      document: fromTyped(document),
      phone: draft.phone,
      ...(situation === undefined ? {} : { situation }),
    },
    attachments: draft.attachments,
    promise: draft.promise,
  };
};

/** The draft in the form that is handed in; what was not answered is missing in it. */
export function toApplication(draft: Draft): unknown {
  if (draft.programme === 'temporaryAid') return emergencyForm(draft);
  return {
    programme: 'lowIncome',
    filing: filingOf(draft),
    applicant: { ...personOf(applicantOf(draft)), phone: draft.phone },
    residence: residenceOf(draft),
    members: membersOf(draft),
    supporters: supportersOf(draft),
    hardship: draft.hardship,
    income: fenByKind(draft.income, IncomeKind.options).map(({ kind, amount }) => ({
      kind,
      monthly: amount,
    })),
    spending: fenByKind(draft.spending, SpendingKind.options).map(({ kind, amount }) => ({
      kind,
      lastTwelveMonths: amount,
    })),
    property: draft.property,
    nearRelative: draft.nearRelative.has
      ? { has: true, who: draft.nearRelative.who }
      : { has: draft.nearRelative.has },
    attachments: draft.attachments,
    promise: draft.promise,
  };
}

/** The application that the draft makes, or what still keeps it from being one. */
export function readApplication(
  draft: Draft,
):
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly problems: FieldProblem[] } {
  const read = z.safeParse(Application, toApplication(draft));
  if (read.success) return { ok: true, application: read.data };
  return {
    ok: false,
    problems: read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  };
}
