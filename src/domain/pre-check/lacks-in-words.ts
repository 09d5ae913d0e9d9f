import type { Lack } from '../assessment/lack';

const RECOGNISED = '现在是不是已经在领低保、特困，或者算困难家庭';
const OWN_PROPERTY = '他自己名下有多少存款、房子、车';

/** What the rules call something, as a person at home would say it; the rest is plain enough as it is. */
const PLAIN: Readonly<Record<string, string>> = {
  其他收入: '全家一年收入的准数',
  '工资、打工收入': '钱是不是干活挣的（工钱里路费、饭钱这些可以扣掉一部分）',
  有没有其他收入: '全家每月有多少钱进来',
  存款等金融资产: '全家存款的准数',
  生活用车价值: '车值多少钱',
  住房套数: '有几处房子',
  '有没有开公司、办个体户': '有没有开店、办厂、开公司',
  出生日期: '家里老人、孩子的年龄',
  残疾证上的类别和等级: '残疾证上写的类别和等级',
  是不是当地认定的重特大疾病: '得的病在不在当地的重病名单里（看诊断证明）',
  全家的收入里有多少是本人的: '他本人有多少收入',
  工资分别是谁挣的: '工资分别是谁挣的、各有多少',
  是不是因为急事基本生活暂时出现严重困难: '日子是不是一下子过不下去',
  全家的支出里有多少是为本人的: '他本人看病、上学花了多少钱',
  出了什么急事: '最近有没有出急事',
  自付医药费: '看病自己出了多少钱',
  可以豁免的存款: '存款里有没有不算的钱，比如攒下的救助款',
  '教育、医疗等必需支出是不是突然增加': '看病、上学的花销是不是突然多了很多',
  自付医药费是为谁花的: '看病的钱分别是谁花的',
  教育支出是为谁花的: '上学的钱分别是谁花的',
  自付医药费的票据或证明: '看病花钱的票据',
  医疗支出的票据或证明: '看病花钱的票据',
  教育支出的票据或证明: '上学交费的票据',
  '教育支出是读哪一级学校的（申请前12个月）': '读的是哪一级学校',
  '是不是确有特殊困难（由经办人认定）': '家里有没有别的难处',
  现在是不是已经认定的救助对象: RECOGNISED,
  '现在是不是已经认定的救助对象、什么时候核查的': RECOGNISED,
  医疗支出: '看病自己出了多少钱',
  教育支出: '上学自己出了多少钱',
  '家人有没有赡养、抚养、扶养的能力（由经办人认定）': '家里别的人能不能养他',
  '家人该不该养、有没有能力养（由经办人认定）': '家里别的人能不能养他',
  '家人给的钱和义务人给的是不是同一笔（是的话只填一处）': '家里亲人给的钱有没有说了两遍',
  '本人名下的存款、房子、车这些超不超过低保的限额': OWN_PROPERTY,
  '本人名下的存款、房子、车这些超不超过特困的限额': OWN_PROPERTY,
};

/** About whoever should support: one thing to a person at home. */
const ABOUT_RELATIVES = /^义务人/;
const RELATIVES = '不住一起的亲人能不能养';

const MISSING_RULES = '这里的规定还没有登记全，要问民政办';

/** What an open answer waits for, plainly and each thing once. */
export const lacksInWords = (lacks: readonly Lack[]): readonly string[] => {
  const words = lacks.map(({ kind, what }) => {
    if (kind === 'parameter') return MISSING_RULES;
    return ABOUT_RELATIVES.test(what) ? RELATIVES : (PLAIN[what] ?? what);
  });
  // Rules that are not registered nobody at home can mend: last.
  return [...new Set(words)].sort((a, b) => Number(a === MISSING_RULES) - Number(b === MISSING_RULES));
};
