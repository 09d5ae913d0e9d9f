import * as z from 'zod/mini';
import type { FieldProblem } from '@/contracts/failures';
import { Application } from '@/domain/household/application';
import { IncomeKind } from '@/domain/household/declared-income';
import { SpendingKind } from '@/domain/household/declared-spending';
import { fenByKind } from './amounts';
import type { Draft } from './draft';

function filingOf({ filing }: Draft): unknown {
  if (filing.by === 'family') return { by: 'family', filerName: filing.filerName, relation: filing.relation };
  return filing.by === 'helper' ? { by: 'helper', filerName: filing.filerName } : { by: filing.by };
}

function residenceOf({ residence }: Draft): unknown {
  const registeredIn = residence.isRegisteredHere ? residence.livesIn : residence.registeredIn;
  return { livesIn: residence.livesIn?.code, registeredIn: registeredIn?.code, address: residence.address };
}

/** The draft in the form that is handed in; what was not answered is missing in it. */
export function toApplication(draft: Draft): unknown {
  return {
    filing: filingOf(draft),
    applicant: { ...draft.applicant, phone: draft.phone },
    residence: residenceOf(draft),
    members: draft.household === 'together' ? draft.members : [],
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
