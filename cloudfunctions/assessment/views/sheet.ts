import type {
  ClassView,
  FindingView,
  LackView,
  SheetView,
  StepView,
} from '@/contracts/assessment/sheet-view';
import { formulaText, lackText, missedByText, type Names, valueText } from '@/domain/assessment/explain';
import type { Finding } from '@/domain/assessment/finding';
import { distinctLacks, type Lack } from '@/domain/assessment/lack';
import { MEMBERSHIP_REASONS } from '@/domain/assessment/membership/membership';
import { isKnown } from '@/domain/assessment/range';
import type { RuleTrace, TraceStep } from '@/domain/assessment/trace';
import { answerParagraph } from '@/domain/determination/answer-paragraph';
import {
  CERTIFIED_BY,
  CERTIFIED_CLASS_TEXT,
  type CertifiedClass,
  DEPARTMENTS,
} from '@/domain/determination/certifying';
import { type NamedResult, resultsOf } from '@/domain/determination/class-results';
import type { Determination } from '@/domain/determination/determination';
import { questionFor } from '@/domain/determination/question-for-lack';
import { type FamilyLink, SINGLE_PERSON_LISTS } from '@/domain/determination/single-person-link';
import { CHANGE_CAUSES } from '@/domain/household-history/causes';
import type { SignerId } from '@/domain/kernel/ids';
import { citation } from '@/domain/kernel/legal-reference';
import { inWords } from '@/domain/kernel/plain-date';
import { CLASS_TEXT } from '@/domain/programs/conditions';
import { HAND_OVER_REASONS } from '@/domain/programs/other-hardship/hand-over';
import { specialAidText } from '@/domain/special-aid/explain-special-aid';
import type { PersonAid } from '@/domain/special-aid/special-aid';
import type { DeterminationRecord, SinceThen } from '../../shared/records/determination-records';
import type { FilingRecord } from '../../shared/records/filing-records';

/** Classes for one person who may be a unit of their own; the rest stand for the household or go to all its members. */
const SINGLE = 'singlePerson';

const labelOf = (step: TraceStep, names: Names): string =>
  step.about === undefined ? step.label : `${step.label}（${names(step.about)}）`;

function lackView(lack: Lack, names: Names): LackView {
  const question = questionFor(lack);
  const about = 'about' in lack ? lack.about : undefined;
  return {
    text: lackText(lack, names),
    ...(question ? { question } : {}),
    ...(about ? { about: about as SignerId } : {}),
  };
}

function findingView(finding: Finding, trace: RuleTrace, names: Names): FindingView {
  const { title, answer, compared = [], lacks, article } = finding;
  const numbers = compared.flatMap((place) => {
    const step = trace[place];
    return step ? [`${labelOf(step, names)} ${valueText(step.value, step.unit)}`] : [];
  });
  const missedBy = missedByText(finding, trace);
  return {
    title,
    answer,
    ...(numbers.length > 0 ? { numbers: numbers.join('；对照 ') } : {}),
    ...(missedBy ? { missedBy } : {}),
    lacks: lacks.map((lack) => lackView(lack, names)),
    article: citation(article),
  };
}

const certifierOf = (of: string): string | undefined => {
  if (!Object.hasOwn(CERTIFIED_BY, of)) return undefined;
  const { by, article } = CERTIFIED_BY[of as CertifiedClass];
  return `${DEPARTMENTS[by]}（${citation(article)}）`;
};

/** From whose family somebody is carved out, and on which list. */
function familyLines(link: FamilyLink | undefined, names: Names): string[] {
  if (!link) return [];
  const { person, applicant, family, lists } = link;
  const from = person === applicant ? '本人是这一家的申请人' : `从申请人${names(applicant)}家里单独列出`;
  const others = family.length > 0 ? `，这一家还有${family.map(names).join('、')}` : '';
  return [
    `${from}${others}`,
    ...lists.map(({ list, is }) => {
      const { text, article } = SINGLE_PERSON_LISTS[list];
      return `${is === 'met' ? '属于' : '可能属于'}：${text}（依据${citation(article)}）`;
    }),
  ];
}

function classView(
  { of, title, result }: NamedResult,
  { trace, links }: { readonly trace: RuleTrace; readonly links: readonly FamilyLink[] },
  names: Names,
): ClassView {
  const { answer, about, monthly, findings } = result;
  const certifiedBy = certifierOf(of);
  const isOpen = answer === 'met' && monthly !== undefined && !isKnown(monthly.value);
  return {
    of,
    title,
    ...(about === undefined ? {} : { name: names(about) }),
    answer,
    ...(monthly ? { monthly: valueText(monthly.value, trace[monthly.step]?.unit ?? 'fenAMonth') } : {}),
    monthlyLacks: isOpen ? distinctLacks(monthly.lacks).map((lack) => lackView(lack, names)) : [],
    findings: findings.map((finding) => findingView(finding, trace, names)),
    ...(of === SINGLE
      ? {
          family: familyLines(
            links.find(({ person }) => person === about),
            names,
          ),
        }
      : {}),
    ...(certifiedBy ? { certifiedBy } : {}),
  };
}

const CLASS_NAMES: Readonly<Record<string, string>> = { ...CLASS_TEXT, ...CERTIFIED_CLASS_TEXT };

/** What a department is to be told, in words. */
const filingView = ({ department, classes }: FilingRecord, names: Names): SheetView['filings'][number] => ({
  department: DEPARTMENTS[department],
  classes: classes.map(({ of, about, answer, article }) => ({
    text: `${CLASS_NAMES[of] ?? of}${about === undefined ? '' : `：${names(about)}`}`,
    answer,
    article: citation(article),
  })),
});

const sinceWords = ({ since, cause }: SinceThen): string =>
  `${inWords(since)}起（${CHANGE_CAUSES[cause].text}）`;

const stepView = (trace: RuleTrace, names: Names, step: TraceStep, place: number): StepView => ({
  label: labelOf(step, names),
  value: valueText(step.value, step.unit),
  how: formulaText(trace, place, names),
  ...(step.article ? { article: citation(step.article) } : {}),
});

const STANDING_TEXT = {
  counted: '计入家庭人口',
  excluded: '不计入家庭人口',
  supporter: '不计入家庭人口，按义务人看',
  undetermined: '还定不了',
} as const;

/** What one person may have besides: given, or still open. */
function specialAidView({ person, items }: PersonAid, names: Names): SheetView['specialAid'][number] {
  const shown = items.filter(({ answer }) => answer !== 'notMet');
  return {
    name: names(person),
    items: shown.map((item) => ({
      answer: item.answer,
      text: specialAidText(item, names),
      lacks: distinctLacks(item.lacks)
        .map((lack) => lackView(lack, names))
        .filter(({ question }) => question !== undefined),
    })),
    notMet: items.length - shown.length,
  };
}

/** A determination in words. */
export function sheetView(
  record: DeterminationRecord,
  outdatedBy: SheetView['outdatedBy'],
  filings: readonly FilingRecord[],
): SheetView {
  const determination = JSON.parse(record.text) as Determination;
  const { assessment, inputs, release } = determination;
  const { trace = [] } = assessment;
  const names: Names = (id) => record.names[id] ?? id;
  const results = resultsOf(assessment);
  const links = determination.singlePersons ?? [];
  const { household } = record;
  const views = (isSingle: boolean) =>
    results
      .filter(({ of }) => (of === SINGLE) === isSingle)
      .map((result) => classView(result, { trace, links }, names));
  const { area, effectiveOn, knownOn } = inputs.setting;
  return {
    number: record.number,
    at: record.at,
    byName: record.byName,
    effectiveOn,
    knownOn,
    ...(area ? { area } : {}),
    declaredVersion: record.declaredVersion,
    release,
    outdatedBy,
    paragraph: answerParagraph(determination, names),
    people: assessment.memberships.map(({ person, standing, reason }) => {
      const { text, article } = MEMBERSHIP_REASONS[reason];
      const came = household?.people.find(({ id }) => id === person);
      return {
        name: names(person),
        text: `${STANDING_TEXT[standing]}：${text}`,
        article: citation(article),
        ...(came ? { since: sinceWords(came) } : {}),
      };
    }),
    ...(household ? { householdOn: household.on } : {}),
    gone: (household?.gone ?? []).map((one) => `${names(one.id)}：${sinceWords(one)}不计入`),
    isIncomeOld: household?.isIncomeOld === true,
    filings: filings.map((filing) => filingView(filing, names)),
    classes: views(false),
    singles: views(true),
    handOver: (assessment.handOver?.because ?? []).map(({ reason, about }) => {
      const { text, article } = HAND_OVER_REASONS[reason];
      return { text: about === undefined ? text : `${names(about)}：${text}`, article: citation(article) };
    }),
    specialAid: (determination.specialAid ?? []).map((aid) => specialAidView(aid, names)),
    steps: trace.map((step, place) => stepView(trace, names, step, place)),
  };
}
