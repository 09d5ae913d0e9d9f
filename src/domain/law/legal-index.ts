import type { PlainDate } from '../kernel/plain-date';
import type { LegalDocument } from './legal-document';

const day = (text: string): PlainDate => text as PlainDate;
const parts = (heading: string, count: number): string[] => [
  heading,
  ...[...'一二三四五六七八九'].slice(0, count).map((n) => `${heading}（${n}）`),
];

const ministryOfCivilAffairs = '民政部';
const stateCouncil = '国务院';
const congress = '全国人民代表大会常务委员会';

/** The project's own index of the documents it cites. Every reference in the code must be found here. */
export const LEGAL_INDEX = {
  assistanceAct: {
    title: '社会救助法',
    issuedBy: congress,
    inForceFrom: day('2026-07-01'),
    articles: 78,
  },
  interimMeasures: {
    title: '社会救助暂行办法',
    documentNumber: '国务院令第649号',
    issuedBy: stateCouncil,
    inForceFrom: day('2014-05-01'),
    articles: 70,
  },
  dibaoMeasures: {
    title: '最低生活保障审核确认办法',
    documentNumber: '民发〔2021〕57号',
    issuedBy: ministryOfCivilAffairs,
    inForceFrom: day('2021-07-01'),
    articles: 42,
  },
  extremeHardshipMeasures: {
    title: '特困人员认定办法',
    documentNumber: '民发〔2021〕43号',
    issuedBy: ministryOfCivilAffairs,
    inForceFrom: day('2021-07-01'),
    articles: 29,
  },
  rigidExpenditureMeasures: {
    title: '刚性支出困难家庭认定办法',
    issuedBy: ministryOfCivilAffairs,
    inForceFrom: day('2025-01-01'),
    articles: 14,
  },
  safetyNetNotice: {
    title: '关于进一步做好最低生活保障等社会救助兜底保障工作的通知',
    documentNumber: '民发〔2022〕83号',
    issuedBy: '民政部、中央农村工作领导小组办公室、财政部、国家乡村振兴局',
    inForceFrom: day('2022-10-20'),
    sections: [...parts('一', 4), ...parts('二', 2), ...parts('三', 3), ...parts('四', 3), ...parts('五', 5)],
  },
  temporaryAidOpinion: {
    title: '关于进一步加强和改进临时救助工作的意见',
    documentNumber: '民发〔2018〕23号',
    issuedBy: '民政部、财政部',
    inForceFrom: day('2018-01-23'),
    sections: [...parts('一', 0), ...parts('二', 5), ...parts('三', 4)],
  },
  temporaryAidCircular: {
    title: '国务院关于全面建立临时救助制度的通知',
    documentNumber: '国发〔2014〕47号',
    issuedBy: stateCouncil,
    inForceFrom: day('2014-10-03'),
  },
  temporaryAidOpinion2026: {
    title: '关于进一步健全完善临时救助制度的意见',
    issuedBy: '民政部、财政部',
    inForceFrom: day('2026-01-29'),
  },
  reformOpinion: {
    title: '关于改革完善社会救助制度的意见',
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
    title: '关于加强低收入人口动态监测做好分层分类社会救助工作的意见',
    documentNumber: '国办发〔2023〕39号',
    issuedBy: '国务院办公厅转发民政部等单位',
    inForceFrom: day('2023-10-19'),
    sections: [...parts('一', 0), ...parts('二', 0), ...parts('三', 4), ...parts('四', 6), ...parts('五', 3)],
  },
  medicalAidOpinion: {
    title: '国务院办公厅关于健全重特大疾病医疗保险和救助制度的意见',
    documentNumber: '国办发〔2021〕42号',
    issuedBy: '国务院办公厅',
    inForceFrom: day('2021-10-28'),
  },
  disabilityAllowances: {
    title: '国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见',
    documentNumber: '国发〔2015〕52号',
    issuedBy: stateCouncil,
    inForceFrom: day('2016-01-01'),
  },
  childRehabilitation: {
    title: '国务院关于建立残疾儿童康复救助制度的意见',
    documentNumber: '国发〔2018〕20号',
    issuedBy: stateCouncil,
    inForceFrom: day('2018-10-01'),
  },
  hubeiTieredAid: {
    title: '关于加强低收入人口动态监测做好分层分类社会救助工作的实施意见',
    issuedBy: '湖北省民政厅等15部门',
    inForceFrom: day('2024-10-11'),
  },
  civilCode: {
    title: '民法典',
    issuedBy: '全国人民代表大会',
    inForceFrom: day('2021-01-01'),
    articles: 1260,
  },
  personalInformationAct: {
    title: '个人信息保护法',
    issuedBy: congress,
    inForceFrom: day('2021-11-01'),
    articles: 74,
  },
  electronicSignatureAct: {
    title: '电子签名法',
    issuedBy: congress,
    inForceFrom: day('2019-04-23'),
    articles: 36,
  },
  accessibilityAct: {
    title: '无障碍环境建设法',
    issuedBy: congress,
    inForceFrom: day('2023-09-01'),
    articles: 72,
  },
  dataSecurityRegulations: {
    title: '网络数据安全管理条例',
    issuedBy: stateCouncil,
    inForceFrom: day('2025-01-01'),
    articles: 64,
  },
  minorsOnlineRegulations: {
    title: '未成年人网络保护条例',
    issuedBy: stateCouncil,
    inForceFrom: day('2024-01-01'),
    articles: 60,
  },
  residencePermitRegulations: {
    title: '居住证暂行条例',
    documentNumber: '国务院令第663号',
    issuedBy: stateCouncil,
    inForceFrom: day('2016-01-01'),
    articles: 23,
  },
  zhejiangRegulations: {
    title: '浙江省社会救助条例',
    issuedBy: '浙江省人民代表大会常务委员会',
    inForceFrom: day('2014-11-01'),
    articles: 63,
  },
} as const satisfies Readonly<Record<string, LegalDocument>>;

/** The name by which the code cites a document. */
export type LegalDocumentName = keyof typeof LEGAL_INDEX;
