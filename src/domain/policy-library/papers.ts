import type { LegalReference } from '../kernel/legal-reference';
import { cite } from '../law/cite';
import type { AssistanceClass } from '../programs/conditions';

/** When a paper is asked for. */
export type PaperCase =
  | 'always'
  | 'disabled'
  | 'ill'
  | 'schooling'
  | 'spending'
  | 'event'
  | 'support'
  | 'forOther';

/** One thing to bring (材料), and what to do who does not have it. */
export interface Paper {
  readonly when: PaperCase;
  readonly what: string;
  readonly hint: string;
  readonly article: LegalReference;
}

const dibao = cite('dibaoMeasures', '第九条');
const shared = cite('assistanceAct', '第六十二条');

/** All papers that a class may ask for. What the offices can look up themselves nobody has to bring (法第六十二条). */
export const PAPERS: readonly Paper[] = [
  {
    when: 'always',
    what: '身份证或者户口簿',
    hint: '没有的，别的证件也行。都没有的，说明原因。',
    article: dibao,
  },
  {
    when: 'always',
    what: '同意查收入、财产的签字（核对授权书）',
    hint: '不用准备，在手机上签就行，也可以到民政办签。家里每个大人签一份。',
    article: cite('assistanceAct', '第四十条'),
  },
  {
    when: 'disabled',
    what: '残疾人证',
    hint: '残联能查到的，不用交复印件。',
    article: shared,
  },
  {
    when: 'ill',
    what: '诊断证明',
    hint: '医院开的，拍照就行。',
    article: cite('dibaoMeasures', '第十三条'),
  },
  {
    when: 'spending',
    what: '自己出钱的医药费票据',
    hint: '最近一年的。医保能查到的，不用找齐。',
    article: cite('rigidExpenditureMeasures', '第五条'),
  },
  {
    when: 'schooling',
    what: '学校的收费单据',
    hint: '学费、住宿费的。',
    article: cite('rigidExpenditureMeasures', '第五条'),
  },
  {
    when: 'event',
    what: '能说明出了什么事的照片或者单据',
    hint: '一时没有也能先申请，以后再补。',
    article: cite('assistanceAct', '第五十条'),
  },
  {
    when: 'support',
    what: '法院的判决书，或者家里养老的协议',
    hint: '有的才带，没有就不用。',
    article: cite('dibaoMeasures', '第十三条'),
  },
  {
    when: 'forOther',
    what: '委托书',
    hint: '替别人申请才要。说不了、写不了的，打电话问民政办怎么办。',
    article: cite('dibaoMeasures', '第六条'),
  },
];

const CASES: Readonly<Record<AssistanceClass, readonly PaperCase[]>> = {
  extremeHardship: ['disabled', 'support'],
  subsistenceAllowance: ['disabled', 'ill', 'spending', 'schooling', 'support'],
  singlePerson: ['disabled', 'ill'],
  subsistenceMargin: ['disabled', 'ill', 'spending', 'schooling', 'support'],
  rigidExpenditure: ['ill', 'spending', 'schooling'],
  temporaryAid: ['event', 'ill'],
  spendingAid: ['ill', 'spending', 'schooling'],
};

/** The papers of the cases named; who applies for somebody else is not among them unless named. */
export const papersWhen = (cases: readonly PaperCase[]): readonly Paper[] =>
  PAPERS.filter(({ when }) => when === 'always' || cases.includes(when));

/** All papers that one class may ask for, those that everybody brings first. */
export const papersOf = (name: AssistanceClass): readonly Paper[] => papersWhen([...CASES[name], 'forOther']);
