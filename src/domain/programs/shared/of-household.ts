import type { Condition } from '../../assessment/finding';
import type { Household } from '../../assessment/household';

/** A household with what else a class looks at: a person, or what came of the classes that go before. */
export interface WithHousehold {
  readonly household: Household;
}

/** A condition on the household alone, for a class that looks at more. */
export const ofHousehold = ({
  id,
  title,
  article,
  isCostly,
  judge,
}: Condition<Household>): Condition<WithHousehold> => ({
  id,
  title,
  article,
  isCostly,
  judge: ({ household }) => judge(household),
});
