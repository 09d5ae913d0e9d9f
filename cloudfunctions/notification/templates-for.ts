import type { Notice } from '@/domain/notification/notice';
import { type Caller, officerOf } from '../shared/pipeline/caller';

export type TemplateIds = Readonly<Record<Notice['audience'], string>>;

/**
 * The templates to ask a person consent for; the first is the one whose grants are counted for them. Staff may be
 * residents too.
 */
export const templateIdsFor = (caller: Caller, { staff, resident }: TemplateIds): [string, ...string[]] =>
  officerOf(caller) ? [staff, resident] : [resident];
