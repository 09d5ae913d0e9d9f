import { AID_CLASS_TEXT } from '../policy/special-aid-parameters';
import type { FactQuestion } from './fact-question';

const yesNo = { kind: 'yesNo' } as const;
const ofPerson = (label: string): FactQuestion => ({ of: 'person', label, input: yesNo });
const ofHousehold = (label: string): FactQuestion => ({ of: 'household', label, input: yesNo });
const { everyone: _everyone, ...RECOGNISED } = AID_CLASS_TEXT;

/** Where the circumstances of each person stand in the facts. */
export const PERSONAL_CIRCUMSTANCES = 'circumstances.people';

/** What only special aid (专项救助) asks, by its place in the facts. */
export const AID_QUESTIONS: Readonly<Record<string, FactQuestion>> = {
  [`${PERSONAL_CIRCUMSTANCES}.recognisedAs`]: {
    of: 'person',
    label: '现在认定为哪些救助对象（专项救助用）',
    input: { kind: 'many', options: RECOGNISED },
  },
  [`${PERSONAL_CIRCUMSTANCES}.supportedWhere`]: {
    of: 'person',
    label: '特困人员是分散供养还是集中供养',
    input: { kind: 'one', options: { scattered: '分散供养', institution: '集中供养' } },
  },
  [`${PERSONAL_CIRCUMSTANCES}.isEnrolled`]: ofPerson('是不是在幼儿园或学校就读'),
  [`${PERSONAL_CIRCUMSTANCES}.canWork`]: ofPerson('有没有劳动能力'),
  [`${PERSONAL_CIRCUMSTANCES}.needsLongCare`]: ofPerson('是不是需要长期照护'),
  [`${PERSONAL_CIRCUMSTANCES}.hasDiagnosedDisability`]: ofPerson('有没有残疾证或者医院的残疾、孤独症诊断'),
  'circumstances.settlement': {
    of: 'household',
    label: '住在城镇还是农村（专项救助用）',
    missedAs: ['住在城镇还是农村'],
    input: { kind: 'one', options: { urban: '城镇', rural: '农村' } },
  },
  'circumstances.home': {
    of: 'household',
    label: '唯一住房的鉴定等级，或者是不是没有住房',
    input: {
      kind: 'one',
      options: { safe: '安全（A、B 级）', gradeC: 'C 级', gradeD: 'D 级', none: '没有住房' },
    },
  },
  'circumstances.isOnlyHome': ofHousehold('是不是唯一住房'),
  'circumstances.isShortOfHousing': ofHousehold('是不是符合当地的住房困难标准'),
  'circumstances.isFormerPoor': ofHousehold('是不是其他脱贫户'),
  'circumstances.hadHousingSupport': ofHousehold('是不是享受过农村住房保障'),
  'circumstances.canMakeHomeSafe': ofHousehold('能不能靠自己解决住房安全问题'),
  'circumstances.isStruckByDisaster': ofHousehold('有没有遭受自然灾害'),
};
