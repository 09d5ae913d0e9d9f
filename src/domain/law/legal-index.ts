import type { PlainDate } from '../kernel/plain-date';
import type { LegalDocument } from './legal-document';
import { LEGAL_TITLES, type LegalDocumentName } from './legal-titles';

const day = (text: string): PlainDate => text as PlainDate;
const parts = (heading: string, count: number): string[] => [
  heading,
  ...[...'一二三四五六七八九'].slice(0, count).map((n) => `${heading}（${n}）`),
];

const ministryOfCivilAffairs = '民政部';
const stateCouncil = '国务院';
const congress = '全国人民代表大会常务委员会';

/** Who issued each, when, and how it is divided. */
const DETAILS: Readonly<Record<LegalDocumentName, Omit<LegalDocument, 'title' | 'documentNumber'>>> = {
  assistanceAct: {
    issuedBy: congress,
    inForceFrom: day('2026-07-01'),
    articles: 78,
  },
  interimMeasures: {
    issuedBy: stateCouncil,
    inForceFrom: day('2014-05-01'),
    articles: 70,
  },
  dibaoMeasures: {
    issuedBy: ministryOfCivilAffairs,
    inForceFrom: day('2021-07-01'),
    articles: 42,
  },
  extremeHardshipMeasures: {
    issuedBy: ministryOfCivilAffairs,
    inForceFrom: day('2021-07-01'),
    articles: 29,
  },
  rigidExpenditureMeasures: {
    issuedBy: ministryOfCivilAffairs,
    inForceFrom: day('2025-01-01'),
    articles: 14,
  },
  safetyNetNotice: {
    issuedBy: '民政部、中央农村工作领导小组办公室、财政部、国家乡村振兴局',
    inForceFrom: day('2022-10-20'),
    sections: [...parts('一', 4), ...parts('二', 2), ...parts('三', 3), ...parts('四', 3), ...parts('五', 5)],
  },
  temporaryAidOpinion: {
    issuedBy: '民政部、财政部',
    inForceFrom: day('2018-01-23'),
    sections: [...parts('一', 0), ...parts('二', 5), ...parts('三', 4)],
  },
  temporaryAidCircular: {
    issuedBy: stateCouncil,
    inForceFrom: day('2014-10-03'),
  },
  temporaryAidOpinion2026: {
    issuedBy: '民政部、财政部',
    inForceFrom: day('2026-01-29'),
  },
  reformOpinion: {
    issuedBy: '中共中央办公厅、国务院办公厅',
    inForceFrom: day('2020-08-25'),
    sections: [
      ...parts('一', 3),
      ...parts('二', 6),
      ...parts('三', 4),
      ...Array.from({ length: 25 }, (_, index) => String(index + 1)),
    ],
  },
  monitoringOpinion: {
    issuedBy: '国务院办公厅转发民政部等单位',
    inForceFrom: day('2023-10-19'),
    sections: [...parts('一', 0), ...parts('二', 0), ...parts('三', 4), ...parts('四', 6), ...parts('五', 3)],
  },
  medicalAidOpinion: {
    issuedBy: '国务院办公厅',
    inForceFrom: day('2021-10-28'),
  },
  disabilityAllowances: {
    issuedBy: stateCouncil,
    inForceFrom: day('2016-01-01'),
  },
  childRehabilitation: {
    issuedBy: stateCouncil,
    inForceFrom: day('2018-10-01'),
  },
  hubeiTieredAid: {
    issuedBy: '湖北省民政厅等15部门',
    inForceFrom: day('2024-10-11'),
  },
  civilCode: {
    issuedBy: '全国人民代表大会',
    inForceFrom: day('2021-01-01'),
    articles: 1260,
  },
  personalInformationAct: {
    issuedBy: congress,
    inForceFrom: day('2021-11-01'),
    articles: 74,
  },
  electronicSignatureAct: {
    issuedBy: congress,
    inForceFrom: day('2019-04-23'),
    articles: 36,
  },
  accessibilityAct: {
    issuedBy: congress,
    inForceFrom: day('2023-09-01'),
    articles: 72,
  },
  dataSecurityRegulations: {
    issuedBy: stateCouncil,
    inForceFrom: day('2025-01-01'),
    articles: 64,
  },
  minorsOnlineRegulations: {
    issuedBy: stateCouncil,
    inForceFrom: day('2024-01-01'),
    articles: 60,
  },
  residencePermitRegulations: {
    issuedBy: stateCouncil,
    inForceFrom: day('2016-01-01'),
    articles: 23,
  },
  zhejiangRegulations: {
    issuedBy: '浙江省人民代表大会常务委员会',
    inForceFrom: day('2014-11-01'),
    articles: 63,
  },
};

const withDetails = ([name, title]: [string, Pick<LegalDocument, 'title' | 'documentNumber'>]) => [
  name,
  { ...title, ...DETAILS[name as LegalDocumentName] },
];

/** The project's own index of the documents it cites. Every reference in the code must be found here. */
export const LEGAL_INDEX = Object.fromEntries(Object.entries(LEGAL_TITLES).map(withDetails)) as Readonly<
  Record<LegalDocumentName, LegalDocument>
>;
