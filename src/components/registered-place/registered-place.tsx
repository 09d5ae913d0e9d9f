import { View } from '@tarojs/components';
import { type ChoiceOption, ChooseOne } from '../choices/choices';
import { type ChosenVillage, DivisionPicker } from '../division-picker/division-picker';
import { TextField } from '../text-field/text-field';
import { ProvincePicker } from './province-picker';
import type { RegisteredPlaceDraft, RegisteredPlaceField, RegisteredWay } from './registered-place-draft';

export interface RegisteredPlaceProps {
  readonly id: string;
  readonly value: RegisteredPlaceDraft;
  /** Where they live: its province is not offered among the others. */
  readonly livesIn: ChosenVillage | undefined;
  /** What is wrong, at the part where it is wrong. */
  readonly problems?: Partial<Record<RegisteredPlaceField, string>>;
  onChange(value: RegisteredPlaceDraft): void;
}

const LONGEST_PLACE = 100;

const WAYS: readonly ChoiceOption<RegisteredWay>[] = [
  { value: 'sameVillage', text: '就在现在住的村（社区）' },
  { value: 'otherVillage', text: '在本县别的村（社区）' },
  { value: 'otherCounty', text: '在本省别的县（区）' },
  { value: 'otherProvince', text: '在外省、港澳台' },
];

/** Where somebody is registered (户口在哪里): here, elsewhere in the county by tapping, anywhere else in words. */
export function RegisteredPlace({ id, value, livesIn, problems = {}, onChange }: RegisteredPlaceProps) {
  const change = (changed: Partial<RegisteredPlaceDraft>) => onChange({ ...value, ...changed });
  const isInWords =
    value.way === 'otherCounty' || (value.way === 'otherProvince' && value.province !== undefined);
  return (
    <View className="stack stack--loose">
      <ChooseOne
        id={id}
        label="户口在哪里？"
        hint="看户口本首页的住址。"
        options={WAYS}
        value={value.way}
        error={problems.way}
        onChange={(way) => change({ way })}
      />
      {value.way === 'otherVillage' ? (
        <DivisionPicker
          id={`${id}-village`}
          label="户口所在的村（社区）"
          value={value.village}
          error={problems.village}
          onChange={(village) => change({ village })}
        />
      ) : null}
      {value.way === 'otherProvince' ? (
        <ProvincePicker
          id={`${id}-province`}
          label="户口在哪个省？"
          without={livesIn?.code.slice(0, 2)}
          value={value.province}
          error={problems.province}
          onChange={(province) => change({ province })}
        />
      ) : null}
      {isInWords ? (
        <TextField
          id={`${id}-place`}
          label="哪个县（区）、哪个乡镇"
          hint="照着户口本写，写到县（区）就行。"
          maxLength={LONGEST_PLACE}
          value={value.place}
          error={problems.place}
          onChange={(place) => change({ place })}
        />
      ) : null}
    </View>
  );
}
