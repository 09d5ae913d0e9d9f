import { ChooseOne } from '@/components/choices/choices';
import { DivisionPicker } from '@/components/division-picker/division-picker';
import { RegisteredPlace } from '@/components/registered-place/registered-place';
import { TextField } from '@/components/text-field/text-field';
import { WhereItGoes } from '../routing/where-it-goes';
import { asYesOrNo, type FieldsProps, YES_OR_NO } from './fields';

const LONGEST_ADDRESS = 100;

export function LivesInFields({ draft: { residence }, problems, change }: FieldsProps) {
  return (
    <DivisionPicker
      id="lives-in"
      label="现在住的村（社区）"
      value={residence.livesIn}
      error={problems['lives-in']}
      onChange={(livesIn) => change({ residence: { ...residence, livesIn } })}
    />
  );
}

export function AddressFields({ draft: { residence }, problems, change }: FieldsProps) {
  return (
    <TextField
      id="address"
      label="几组、门牌号"
      hint="比如：3 组 12 号。写清楚，工作人员好找。"
      maxLength={LONGEST_ADDRESS}
      value={residence.address}
      error={problems.address}
      onChange={(address) => change({ residence: { ...residence, address } })}
    />
  );
}

export function RegisteredFields({ draft: { residence }, problems, change }: FieldsProps) {
  return (
    <RegisteredPlace
      id="registered-in"
      value={residence.registered}
      livesIn={residence.livesIn}
      problems={{
        way: problems['registered-in'],
        village: problems['registered-in-village'],
        province: problems['registered-in-province'],
        place: problems['registered-in-place'],
      }}
      onChange={(registered) => change({ residence: { ...residence, registered } })}
    />
  );
}

export function PermitFields({ draft: { residence }, problems, change }: FieldsProps) {
  return (
    <ChooseOne
      id="permit"
      label="有没有现在住的地方的居住证？"
      hint="派出所发的，一张卡。"
      columns={2}
      options={YES_OR_NO}
      value={asYesOrNo(residence.hasResidencePermit)}
      error={problems.permit}
      onChange={(answer) => change({ residence: { ...residence, hasResidencePermit: answer === 'yes' } })}
    />
  );
}

export const OfficeFields = ({ draft }: FieldsProps) => <WhereItGoes draft={draft} />;
