import { SCHOOL_STAGES } from '@/domain/policy/benefit-parameters';
import { AID_CLASS_TEXT, GRANT_ROWS, SHARE_ROWS } from '@/domain/policy/special-aid-parameters';

/** What the choices of a golden case are called, for the form in which a clerk writes one. */
export const GOLDEN_WORDS = {
  schools: SCHOOL_STAGES,
  aidClasses: AID_CLASS_TEXT,
  /** Items of special aid that are a share of something; the start line of medical aid is no item. */
  shares: SHARE_ROWS,
  grants: GRANT_ROWS,
} as const;
