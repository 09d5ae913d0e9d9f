import { explainedBy, FieldFrame } from '@/components/text-field/field-frame';
import type { DayFieldProps } from './day-field.shared';

/** A day, in the browser's own date field. */
export function DayField({ id, label, hint, error, value, onChange }: DayFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        id={`${id}-input`}
        className="day-field"
        type="date"
        value={value}
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={explainedBy(id, { hint, error })}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
