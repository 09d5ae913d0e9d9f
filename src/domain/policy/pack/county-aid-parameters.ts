import {
  AID_CLASSES,
  type AidClass,
  GRANT_ROWS,
  type Grant,
  type GrantCell,
  type GrantRow,
  type ShareRow,
} from '../special-aid-parameters';

/** The cells of rows of the matrix: one parameter for each class. */
const cells = <Row extends ShareRow | GrantRow>(...rows: readonly Row[]): `${Row}.${AidClass}`[] =>
  rows.flatMap((row) => AID_CLASSES.map((of): `${Row}.${AidClass}` => `${row}.${of}`));

/**
 * What a county publishes of special aid, in groups. Not here are lists of classes and grades of disability: whom they
 * name is the nation's and the province's.
 */
export const AID_GROUPS = {
  aidMoney: {
    title: '医疗救助：限额和算法',
    names: [
      'residentPremium',
      'medicalAidCap',
      'tiltedAidStart',
      'tiltedAidCap',
      'commercialBeforeAid',
      'medicalAidRounding',
    ],
  },
  aidPremium: { title: '医疗救助：资助参保', names: cells('premiumSubsidy') },
  aidInpatient: { title: '医疗救助：住院', names: cells('inpatientAid') },
  aidOutpatient: { title: '医疗救助：门诊慢特病', names: cells('outpatientAid') },
  aidTilted: { title: '医疗救助：倾斜救助', names: cells('tiltedAid') },
  aidStart: { title: '医疗救助：起付标准', names: cells('aidStartLine') },
  aidSchool: { title: '教育、就业救助', names: cells('education', 'employment') },
  aidHome: { title: '住房救助', names: cells('publicHousing', 'ruralHouse') },
  aidDisaster: { title: '受灾、殡葬', names: cells('disaster', 'funeral') },
  aidDisabledMoney: {
    title: '残疾人补贴',
    names: ['disabledLivingAmount', 'disabledCareAmount', ...cells('disabledLiving', 'disabledCare')],
  },
  aidDisabledService: {
    title: '残疾儿童康复、无障碍改造',
    names: ['rehabilitationEndAge', ...cells('childRehabilitation', 'accessibleHome')],
  },
  aidRecognition: {
    title: '调查结果互认',
    names: ['economicCheckValidMonths', 'classChangeKeepsAuthorization'],
  },
} as const;

/** How it is said whether a class is given something. */
export const GRANT_WORDS: Readonly<Record<Grant, string>> = {
  given: '给',
  encouraged: '鼓励给，还没有定',
  none: '不给',
};

/** Whether a parameter says that a class is given something. */
export const isGrantName = (name: string): name is GrantCell => (name.split('.')[0] ?? '') in GRANT_ROWS;
