import { TextField } from '@/components/text-field/text-field';
import type { FieldsProps } from './fields';

const LONGEST_PHONE = 20;

export function PhoneFields({ draft, problems, change }: FieldsProps) {
  return (
    <TextField
      id="phone"
      label="电话号码"
      hint="手机号，或带区号的座机号。"
      keyboard="phone"
      maxLength={LONGEST_PHONE}
      value={draft.phone}
      error={problems.phone}
      onChange={(phone) => change({ phone })}
    />
  );
}
