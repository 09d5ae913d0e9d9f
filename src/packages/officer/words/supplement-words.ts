import type { SupplementSubject } from '@/domain/case/supplement';

/** What is missing, in the words that officers and residents read. */
export const SUBJECT_WORDS: Readonly<Record<SupplementSubject, string>> = {
  authorization: '核对授权书',
  identity: '身份证',
  householdRegister: '户口簿',
  income: '收入材料',
  property: '财产材料',
  medical: '看病材料',
  disability: '残疾证',
  other: '其他材料',
};
