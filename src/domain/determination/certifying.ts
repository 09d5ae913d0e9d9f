import { knownValue } from '../facts/fact';
import type { HouseholdFacts } from '../facts/household-facts';
import type { LegalReference } from '../kernel/legal-reference';
import { cite } from '../law/cite';
import type { Area } from '../policy/policy-parameter';
import type { Assessment } from '../programs/assess';
import type { AssistanceClass } from '../programs/conditions';
import { resultsOf } from './class-results';

/** The departments that say who is of a class (认定部门). */
export const DEPARTMENTS = {
  civilAffairs: '县级民政部门',
  agriculture: '县级农业农村部门',
} as const;
export type Department = keyof typeof DEPARTMENTS;

/** A class that is certified: one of assistance, the watch against relapse, or another hardship of its own kind. */
export type CertifiedClass = AssistanceClass | 'relapseWatch' | 'otherHardship';

interface Certifying {
  readonly by: Department;
  readonly article: LegalReference;
}

const oversees = cite('monitoringOpinion', '五（二）');
const civilAffairs = (article: LegalReference): Certifying => ({ by: 'civilAffairs', article });

/** Who certifies each class, by which article. 防止返贫监测对象 belong to the agricultural department, never to civil affairs. */
export const CERTIFIED_BY: Readonly<Record<CertifiedClass, Certifying>> = {
  extremeHardship: civilAffairs(cite('extremeHardshipMeasures', '第十七条')),
  subsistenceAllowance: civilAffairs(cite('dibaoMeasures', '第二条')),
  singlePerson: civilAffairs(cite('dibaoMeasures', '第二条')),
  subsistenceMargin: civilAffairs(oversees),
  rigidExpenditure: civilAffairs(cite('rigidExpenditureMeasures', '第三条')),
  temporaryAid: civilAffairs(oversees),
  spendingAid: civilAffairs(oversees),
  otherHardship: civilAffairs(oversees),
  relapseWatch: { by: 'agriculture', article: oversees },
};

export const CERTIFIED_CLASS_TEXT = {
  relapseWatch: '防止返贫监测对象',
  otherHardship: '其他困难人员（一事一议）',
} as const;

/** What came of a class; `theirs` where only that department looks at it and nothing here says yes or no. */
export interface Filed {
  readonly of: string;
  /** The person, where the class is for persons. */
  readonly about?: string;
  readonly answer: 'met' | 'notMet' | 'undetermined' | 'theirs';
  readonly article: LegalReference;
}

/** All that one department is told of one assessment. */
export interface Filing {
  readonly department: Department;
  readonly classes: readonly Filed[];
}

const isCertified = (of: string): of is CertifiedClass => Object.hasOwn(CERTIFIED_BY, of);

/**
 * The outcome of one application for each department that certifies a class (一次申请、分类审核认定). The agricultural one
 * hears of households in the country and of those it watches already.
 */
export function filingsOf(
  assessment: Assessment,
  facts: Pick<HouseholdFacts, 'isWatchedAgainstRelapse'>,
  area: Area | undefined,
): readonly Filing[] {
  const assessed = resultsOf(assessment).flatMap(({ of, result: { about, answer } }): Filed[] =>
    isCertified(of)
      ? [{ of, ...(about === undefined ? {} : { about }), answer, article: CERTIFIED_BY[of].article }]
      : [],
  );
  const handedOver: Filed[] = assessment.handOver
    ? [{ of: 'otherHardship', answer: 'undetermined', article: CERTIFIED_BY.otherHardship.article }]
    : [];
  const isWatched = facts.isWatchedAgainstRelapse && knownValue(facts.isWatchedAgainstRelapse);
  const isTheirs = area !== 'urban' || isWatched === true;
  const watch: Filed[] = isTheirs
    ? [
        {
          of: 'relapseWatch',
          answer: isWatched ? 'met' : 'theirs',
          article: CERTIFIED_BY.relapseWatch.article,
        },
      ]
    : [];
  const all = [...assessed, ...handedOver, ...watch];
  return (Object.keys(DEPARTMENTS) as Department[]).flatMap((department) => {
    const classes = all.filter(({ of }) => isCertified(of) && CERTIFIED_BY[of].by === department);
    return classes.length > 0 ? [{ department, classes }] : [];
  });
}
