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
import { type NamedResult, resultsOf } from '@/domain/determination/class-results';
import type { Determination } from '@/domain/determination/determination';
import { questionFor } from '@/domain/determination/question-for-lack';
import type { SignerId } from '@/domain/kernel/ids';
import { citation } from '@/domain/kernel/legal-reference';
import { HAND_OVER_REASONS } from '@/domain/programs/other-hardship/hand-over';
import { specialAidText } from '@/domain/special-aid/explain-special-aid';
import type { PersonAid } from '@/domain/special-aid/special-aid';
import type { DeterminationRecord } from '../../shared/records/determination-records';

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

function classView({ of, title, result }: NamedResult, trace: RuleTrace, names: Names): ClassView {
  const { answer, about, monthly, findings } = result;
  const isOpen = answer === 'met' && monthly !== undefined && !isKnown(monthly.value);
  return {
    of,
    title,
    ...(about === undefined ? {} : { name: names(about) }),
    answer,
    ...(monthly ? { monthly: valueText(monthly.value, trace[monthly.step]?.unit ?? 'fenAMonth') } : {}),
    monthlyLacks: isOpen ? distinctLacks(monthly.lacks).map((lack) => lackView(lack, names)) : [],
    findings: findings.map((finding) => findingView(finding, trace, names)),
  };
}

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
export function sheetView(record: DeterminationRecord, outdatedBy: SheetView['outdatedBy']): SheetView {
  const determination = JSON.parse(record.text) as Determination;
  const { assessment, inputs, release } = determination;
  const { trace = [] } = assessment;
  const names: Names = (id) => record.names[id] ?? id;
  const results = resultsOf(assessment);
  const views = (isSingle: boolean) =>
    results.filter(({ of }) => (of === SINGLE) === isSingle).map((result) => classView(result, trace, names));
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
      return { name: names(person), text: `${STANDING_TEXT[standing]}：${text}`, article: citation(article) };
    }),
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
