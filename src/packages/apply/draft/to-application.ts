import * as z from 'zod/mini';
import { fromTyped } from '@/components/document-field/typed-document';
import type { FieldProblem } from '@/contracts/failures';
import { Application } from '@/domain/household/application';
import { IncomeKind } from '@/domain/household/declared-income';
import { SpendingKind } from '@/domain/household/declared-spending';
import { fenByKind } from './amounts';
import { type Draft, isForSelf, type PersonDraft, type SituationDraft } from './draft';

function filingOf({ filing }: Draft): unknown {
  const { by, filerName, filerPhone, relation } = filing;
  const entrustment = filing.entrusted && { how: filing.entrusted };
  if (by === 'family') return { by, filerName, filerPhone, relation, entrustment };
  return by === 'helper' ? { by, filerName, entrustment } : { by };
}

function residenceOf({ residence }: Draft): unknown {
  const registeredIn = residence.isRegisteredHere ? residence.livesIn : residence.registeredIn;
  return {
    livesIn: residence.livesIn?.code,
    registeredIn: registeredIn && { in: 'served', village: registeredIn.code },
    address: residence.address,
  };
}

/** Who fills in for themselves is able to; the question is not put to them. */
const applicantOf = (draft: Draft) =>
  isForSelf(draft)
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

const personOf = ({ document, situation, ...person }: PersonDraft) => ({
  ...person,
  situation: situationOf(situation),
  document: fromTyped(document),
});

/** The draft in the form that is handed in; what was not answered is missing in it. */
export function toApplication(draft: Draft): unknown {
  return {
    programme: 'lowIncome',
    filing: filingOf(draft),
    applicant: { ...personOf(applicantOf(draft)), phone: draft.phone },
    residence: residenceOf(draft),
    members: draft.household === 'together' ? draft.members.map(personOf) : [],
    hardship: draft.hardship,
    income: draft.income.none
      ? []
      : fenByKind(draft.income, IncomeKind.options).map(({ kind, amount }) => ({ kind, monthly: amount })),
    spending: draft.spending.none
      ? []
      : fenByKind(draft.spending, SpendingKind.options).map(({ kind, amount }) => ({
          kind,
          lastTwelveMonths: amount,
        })),
    property: draft.property,
    nearRelative: draft.nearRelative.has
      ? { has: true, who: draft.nearRelative.who }
      : { has: draft.nearRelative.has },
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
