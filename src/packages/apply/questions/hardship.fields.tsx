import { ChooseMany } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { HARDSHIP_CAUSE_TEXT } from '@/domain/household/words';
import { type FieldsProps, optionsOf } from './fields';

const LONGEST_STORY = 1000;

export function CausesFields({ draft: { hardship }, problems, change }: FieldsProps) {
  return (
    <ChooseMany
      id="causes"
      label="可以选好几样"
      columns={2}
      options={optionsOf(HARDSHIP_CAUSE_TEXT)}
      values={hardship.causes}
      error={problems.causes}
      onChange={(causes) => change({ hardship: { ...hardship, causes } })}
    />
  );
}

export function StoryFields({ draft: { hardship }, problems, change }: FieldsProps) {
  return (
    <TextField
      id="story"
      label="家里的情况，用自己的话说几句"
      hint="不写也可以。键盘上有话筒的，可以说话代替打字。"
      isLong
      maxLength={LONGEST_STORY}
      value={hardship.story}
      error={problems.story}
      onChange={(story) => change({ hardship: { ...hardship, story } })}
    />
  );
}
