import type { ResponseOf } from '@/contracts/action-contract';
import type { getDetermination, QuestionView } from '@/contracts/assessment/get-determination';
import type { ClassView, SheetView } from '@/contracts/assessment/sheet-view';
import { INCOME_KINDS } from '@/domain/assessment/income/income-kinds';
import { FOUND_SPENDING_TEXT } from '@/domain/determination/check-found-fact';
import type { FactQuestion } from '@/domain/determination/fact-question';
import { FACT_QUESTIONS } from '@/domain/determination/fact-questions';
import type { Application } from '@/domain/household/application';
import { applicantIdOf, peopleOf } from '@/domain/household/people';
import { INCOME_KIND_TEXT, SPENDING_KIND_TEXT } from '@/domain/household/words';
import { type SignerId, supporterIdAt } from '@/domain/kernel/ids';
import { yuanText } from '@/domain/kernel/money';

type Form = Pick<
  ResponseOf<typeof getDetermination>,
  'questions' | 'people' | 'incomeKinds' | 'spendingKinds' | 'declaredIncome' | 'declaredSpending'
>;
type Names = Readonly<Record<string, string>>;

const optionsOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([value, text]) => ({ value, text }));

function missedIn(sheet: SheetView | undefined): ReadonlySet<string> {
  const cards: readonly ClassView[] = sheet ? [...sheet.classes, ...sheet.singles] : [];
  const lacks = cards.flatMap(({ findings }) => findings.flatMap((finding) => finding.lacks));
  return new Set(lacks.map(({ question, about }) => `${question ?? ''}/${about ?? ''}`));
}

function questionView(
  [question, { label, input }]: readonly [string, FactQuestion],
  about: string | undefined,
  names: Names,
  missed: ReadonlySet<string>,
): QuestionView {
  return {
    question,
    ...(about ? { about: about as SignerId, name: names[about] ?? about } : {}),
    label,
    input: input.kind,
    ...('options' in input ? { options: optionsOf(input.options) } : {}),
    ...('unit' in input ? { unit: input.unit } : {}),
    isMissed: missed.has(`${question}/${about ?? ''}`),
  };
}

/** Nobody is asked how long the applicant has lived with the applicant. */
const isNeedless = (question: string, about: string | undefined, applicant: string): boolean =>
  question === 'coResidenceMonths' && about === applicant;

/** Everybody who is asked about: of the household, and those who owe it support. */
const idsIn = (declared: Application): string[] => [
  ...peopleOf(declared).map(({ memberId }) => memberId),
  ...declared.supporters.map(({ supporterId }, index) => supporterId ?? supporterIdAt(index)),
];

/** The questions about everybody, those that the latest determination waits for first. */
function questionsAbout(declared: Application, names: Names, missed: ReadonlySet<string>): QuestionView[] {
  const ids = idsIn(declared);
  const aboutOf = {
    person: ids.filter((id) => id.startsWith('m')),
    obligor: ids.filter((id) => id.startsWith('s')),
    household: [undefined],
  };
  const all = Object.entries(FACT_QUESTIONS).flatMap((entry) =>
    aboutOf[entry[1].of]
      .filter((about) => !isNeedless(entry[0], about, applicantIdOf(declared)))
      .map((about) => questionView(entry, about, names, missed)),
  );
  return [...all.filter(({ isMissed }) => isMissed), ...all.filter(({ isMissed }) => !isMissed)];
}

/** What the officer's form offers for this household. */
export const formOf = (declared: Application, names: Names, sheet: SheetView | undefined): Form => ({
  questions: questionsAbout(declared, names, missedIn(sheet)),
  people: peopleOf(declared).map(({ memberId, name }) => ({ value: memberId, text: name })),
  incomeKinds: Object.entries(INCOME_KINDS).map(([value, { label }]) => ({ value, text: label })),
  spendingKinds: optionsOf(FOUND_SPENDING_TEXT),
  declaredIncome: (declared.income ?? []).map(({ kind, monthly }) => ({
    id: kind,
    text: `${INCOME_KIND_TEXT[kind]} ${yuanText(monthly)} 元/月`,
  })),
  declaredSpending: (declared.spending ?? []).map(({ kind, lastTwelveMonths }) => ({
    id: kind,
    text: `${SPENDING_KIND_TEXT[kind]} ${yuanText(lastTwelveMonths)} 元/年`,
  })),
});
