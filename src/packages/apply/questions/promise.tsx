import { Text } from '@tarojs/components';
import { ChooseMany } from '@/components/choices/choices';
import type { FieldsProps } from './fields';
import { say } from './question';

const OWN = '上面填的都是真实的。如果有假，我愿意退回领到的钱物，并承担责任。';
const FOR_OTHER =
  '上面是照申请人（他/她）家里的情况填的，都是真实的。如果有假，愿意退回领到的钱物，并承担责任。';

/** The words of the promise, where pressing the button gives it: in an emergency nobody ticks a box as well. */
export const PromiseWords = ({ draft }: Pick<FieldsProps, 'draft'>) => (
  <Text id="promise-words" className="body">
    {say(draft, OWN, FOR_OTHER)}
  </Text>
);

/** The promise of truth (诚信承诺), in the words of who gives it. */
export function PromiseField({ draft, problems, change }: FieldsProps) {
  return (
    <ChooseMany
      id="promise"
      label="请您确认"
      options={[{ value: 'true', text: say(draft, OWN, FOR_OTHER) }]}
      values={draft.promise ? ['true'] : []}
      error={draft.promise ? undefined : problems.promise}
      onChange={(values) => change({ promise: values.length > 0 })}
    />
  );
}
