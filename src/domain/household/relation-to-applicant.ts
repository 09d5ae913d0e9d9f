import * as z from 'zod/mini';

/** What the person is to the applicant (与申请人关系). */
export const RelationToApplicant = z.enum(
  ['spouse', 'child', 'parent', 'childInLaw', 'grandchild', 'grandparent', 'sibling', 'other'],
  '请选择和申请人的关系',
);
export type RelationToApplicant = z.infer<typeof RelationToApplicant>;
