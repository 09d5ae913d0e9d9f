import type { ResponseOf } from '@/contracts/action-contract';
import type { getDetermination } from '@/contracts/assessment/get-determination';
import type { AnswerView, SheetView } from '@/contracts/assessment/sheet-view';

/** A case as it was computed, with the officer's form. */
export type Proposed = ResponseOf<typeof getDetermination>;

/** The answer with a mark, so that colour says nothing alone. */
export const ANSWER_WORDS: Readonly<Record<AnswerView, string>> = {
  met: '✓ 符合',
  notMet: '✕ 不符合',
  undetermined: '？ 待查',
};

/** What a certifying department is told of a class; `theirs` where only that department looks at it. */
export const FILED_WORDS = { ...ANSWER_WORDS, theirs: '由该部门认定' } as const;

const OUTDATED: Readonly<Record<SheetView['outdatedBy'][number], string>> = {
  declaration: '申报改过了',
  found: '查明的情况有变化',
  rules: '规则或标准更新了',
};

/** Why it should be computed again: `申报改过了，规则或标准更新了`; undefined when nothing has changed. */
export const outdatedWords = ({ outdatedBy }: Pick<SheetView, 'outdatedBy'>): string | undefined =>
  outdatedBy.length === 0 ? undefined : outdatedBy.map((why) => OUTDATED[why]).join('，');

export const AREA_WORDS = { urban: '城镇标准', rural: '农村标准' } as const;

/** By which standard it is computed, and how that is known. */
export function areaWords({ area, isAreaGuessed }: Pick<Proposed, 'area' | 'isAreaGuessed'>): string {
  if (!area) return '还没有定按城镇还是农村标准，请在下面选；没选以前，两种标准不同的数都算待查。';
  return isAreaGuessed
    ? `按${AREA_WORDS[area]}算：是从住的村、社区看出来的，请核对；不对就在下面改。`
    : `按${AREA_WORDS[area]}算，经办人定的。`;
}

/** How many conditions came out how: `符合 5 条，待查 2 条`. */
export function findingCounts(findings: readonly { readonly answer: AnswerView }[]): string {
  const count = (answer: AnswerView) => findings.filter((finding) => finding.answer === answer).length;
  return [
    ['符合', count('met')],
    ['不符合', count('notMet')],
    ['待查', count('undetermined')],
  ]
    .filter(([, number]) => number !== 0)
    .map(([word, number]) => `${word} ${number} 条`)
    .join('，');
}
