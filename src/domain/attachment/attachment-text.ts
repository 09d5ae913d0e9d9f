import type { AttachmentKind } from './attachment-kind';

/** What a photo shows, as residents and officers read it. */
export const ATTACHMENT_TEXTS: Readonly<Record<AttachmentKind, string>> = {
  identity: '身份证件',
  householdRegister: '户口簿',
  disabilityCard: '残疾人证',
  medicalRecord: '病历或诊断证明',
  medicalBill: '看病的票据',
  schooling: '上学的证明',
  income: '收入的证明',
  entrustment: '委托书',
  guardianship: '监护关系的证明',
  paperAuthorization: '纸质授权书',
  hardship: '受灾、出事的照片或证明',
  other: '其他材料',
};
