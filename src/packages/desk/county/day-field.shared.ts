export interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** `2027-01-01`, or empty. */
  readonly value: string;
  onChange(day: string): void;
}
