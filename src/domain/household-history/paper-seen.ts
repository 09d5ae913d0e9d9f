import * as z from 'zod/mini';

/** By what an officer knows of a change (看了什么材料). */
export const PaperSeen = z.enum(
  [
    'birthCertificate',
    'deathCertificate',
    'householdRegister',
    'marriageCertificate',
    'courtDecision',
    'officialNotice',
    'villageStatement',
    'homeVisit',
  ],
  '请选看了什么材料',
);
export type PaperSeen = z.infer<typeof PaperSeen>;

export const PAPER_TEXT: Readonly<Record<PaperSeen, string>> = {
  birthCertificate: '出生医学证明',
  deathCertificate: '死亡证明、火化证明',
  householdRegister: '户口簿',
  marriageCertificate: '结婚证、离婚证',
  courtDecision: '法院的判决、裁定、宣告',
  officialNotice: '公安、司法等部门的文书',
  villageStatement: '村（居）委会的说明',
  homeVisit: '入户看到、问到',
};
