import {
  anyOf,
  type Condition,
  type Judgement,
  MET,
  NOT_MET,
  undetermined,
} from '../../../assessment/finding';
import { knownValue } from '../../../facts/fact';
import { cite } from '../../../law/cite';
import type { WithHousehold } from '../../shared/of-household';

/** What came of the classes whose households may get help with their spending. */
export interface CoveringClasses {
  /** Each person of whom extreme hardship was worked out. */
  readonly hardship: readonly Judgement[];
  readonly allowance: Judgement;
  readonly margin: Judgement;
  readonly rigid: Judgement;
}

const NOT_TOLD = undetermined([{ kind: 'fact', what: '现在是不是已经认定的救助对象' }]);

/**
 * 低保边缘、刚性支出困难家庭 (支出型) and those in 低保、特困 (补充型): recognised already, or found so now. Whether others
 * are shut out is for the place to say.
 */
export const householdCovered: Condition<WithHousehold & CoveringClasses> = {
  id: 'spendingAid.householdCovered',
  title: '是低保边缘、刚性支出困难家庭，或者是低保、特困对象',
  article: cite('temporaryAidOpinion2026'),
  judge({ household: { facts, calculation }, hardship, allowance, margin, rigid }) {
    const recognised = knownValue(facts.recognised);
    if (recognised !== undefined && recognised !== 'none') return MET;
    const { value: coveredOnly, lacks } = calculation.setting('spendingAidCoveredOnly');
    if (coveredOnly === false) return MET;
    const found = anyOf([
      ...hardship,
      allowance,
      margin,
      rigid,
      recognised === undefined ? NOT_TOLD : NOT_MET,
    ]);
    return found.answer === 'notMet' && coveredOnly === undefined ? undetermined(lacks) : found;
  },
};
