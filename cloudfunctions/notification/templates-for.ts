import type { Audience } from '@/domain/notification/notice';
import { type Caller, officerOf } from '../shared/pipeline/caller';

export type TemplateIds = Readonly<Record<Audience, string>>;

/** A template that a person may be asked consent for, and as what they get its messages. */
export interface AskedTemplate {
  readonly templateId: string;
  readonly audience: Audience;
}

/**
 * The templates to ask a person consent for; the first is the one whose grants are counted for them. Staff may be
 * residents too.
 */
export function templateIdsFor(
  caller: Caller,
  { staff, resident }: TemplateIds,
): [AskedTemplate, ...AskedTemplate[]] {
  const asResident = { templateId: resident, audience: 'resident' } as const;
  return officerOf(caller) ? [{ templateId: staff, audience: 'staff' }, asResident] : [asResident];
}
