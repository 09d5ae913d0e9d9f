import * as z from 'zod/mini';

/** What a photo shows (材料种类). */
export const AttachmentKind = z.enum(
  [
    'identity',
    'householdRegister',
    'disabilityCard',
    'medicalRecord',
    'medicalBill',
    'schooling',
    'income',
    'entrustment',
    'guardianship',
    'paperAuthorization',
    'hardship',
    'other',
  ],
  '请选择是什么材料',
);
export type AttachmentKind = z.infer<typeof AttachmentKind>;
