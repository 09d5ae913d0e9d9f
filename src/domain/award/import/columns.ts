/**
 * The columns of the file in which a county brings its households in payment: one row for each person. Whoever fills it
 * reads `fill`; template, manual and messages are made from here.
 */
export interface Column {
  /** As it stands in the first row. */
  readonly name: string;
  /** `everyone`: on each row. `household`: once, on the row of 本人. */
  readonly of: 'everyone' | 'household';
  /** Without it a household cannot be brought in; any other that is empty is taken as not known. */
  readonly isNeeded: boolean;
  readonly fill: string;
  /** What the template shows. */
  readonly example: string;
}

const needed = (of: Column['of'], name: string, fill: string, example: string) =>
  ({ name, of, isNeeded: true, fill, example }) as const;
const wanted = (of: Column['of'], name: string, fill: string, example: string) =>
  ({ name, of, isNeeded: false, fill, example }) as const;

const MONEY_A_YEAR = '一年多少元，没有写 0';

export const COLUMNS = {
  household: needed('everyone', '户编号', '同一户的人写同一个编号', '1001'),
  name: needed('everyone', '姓名', '身份证上的姓名', '王示例'),
  identityNumber: needed('everyone', '身份证号', '18 位', ''),
  relation: needed(
    'everyone',
    '与户主关系',
    '本人、配偶、子女、父母、儿媳女婿、孙子女、祖父母、兄弟姐妹、其他',
    '本人',
  ),
  isCovered: needed('everyone', '是否保障对象', '是、否；写“是”就是审定时已认定他算这一户的人', '是'),
  class: needed('household', '救助类别', '低保、单人保、特困', '低保'),
  township: needed('household', '乡镇', '乡镇（街道）的名称，或者 9 位区划代码', '桃溪镇'),
  area: needed('household', '城乡', '城镇、农村', '农村'),
  monthly: needed('household', '月金额', '现在每月发多少元', '480'),
  since: needed('household', '起始月份', '从哪个月起发，例如 2026-06', '2026-06'),
  decidedOn: needed('household', '审定日期', '现在的金额是哪天定的，例如 2026-06-01', '2026-06-01'),
  checkedOn: wanted(
    'household',
    '核对日期',
    '收入和财产最近一次信息核对是哪天；没有核对过就空着',
    '2026-05-20',
  ),
  coResidence: wanted('everyone', '共同生活月数', '和户主一起住了多少个月；不住在一起写 0', '120'),
  disability: wanted('everyone', '残疾', '无，或者类别和等级，例如 肢体二级', '无'),
  isSeriouslyIll: wanted('everyone', '重病', '是、否（本地认定的重特大疾病）', '否'),
  schooling: wanted('everyone', '全日制在读', '否、本科及以下、研究生', '否'),
  livesAlone: wanted('everyone', '能否独立生活', '能、不能（只看成年子女）', '能'),
  hasWork: wanted('everyone', '有无工作', '有、无', '无'),
  cannotDoAlone: wanted(
    'everyone',
    '不能自理的事',
    '无，或者：吃饭、穿衣、上下床、如厕、室内行走、洗澡',
    '无',
  ),
  wages: wanted('everyone', '年工资', MONEY_A_YEAR, '0'),
  farming: wanted('everyone', '年种养经营收入', '一年多少元（已减成本），没有写 0', '2400'),
  retirement: wanted('everyone', '年退休金', MONEY_A_YEAR, '0'),
  basicPension: wanted('everyone', '年城乡居民养老金', MONEY_A_YEAR, '0'),
  otherIncome: wanted('everyone', '年其他收入', MONEY_A_YEAR, '0'),
  medical: wanted('everyone', '年自付医疗费', '一年多少元（报销以后自己出的），没有写 0', '0'),
  education: wanted('everyone', '年自付教育费', MONEY_A_YEAR, '0'),
  obligors: wanted('household', '家外赡养人', '有、无（不住在一起的子女等）', '无'),
  support: wanted('household', '每月赡养费', '家外赡养人每月一共给多少元，没有写 0', '0'),
  savings: wanted('household', '存款', '全家存款等多少元（可以不算的已减掉），没有写 0', '1000'),
  homes: wanted('household', '住房套数', '几套，没有写 0', '1'),
  car: wanted('household', '车辆价值', '生活用车值多少元（代步、谋生的不算），没有写 0', '0'),
  company: wanted('household', '开公司', '是、否（公司、个体户）', '否'),
} as const satisfies Readonly<Record<string, Column>>;
export type ColumnKey = keyof typeof COLUMNS;
export const COLUMN_KEYS = Object.keys(COLUMNS) as readonly ColumnKey[];

/** Names that other lists use for the same. */
const ALSO_CALLED: Readonly<Record<string, ColumnKey>> = {
  户号: 'household',
  公民身份号码: 'identityNumber',
  身份证号码: 'identityNumber',
  与申请人关系: 'relation',
  乡镇代码: 'township',
  '月金额（元）': 'monthly',
};

/** Which column a heading means; undefined for one that is not used. */
export function columnOf(heading: string): ColumnKey | undefined {
  const name = heading.replace(/\s/g, '');
  return COLUMN_KEYS.find((key) => COLUMNS[key].name === name) ?? ALSO_CALLED[name];
}

/** The empty file with one example row, as Excel opens it: with the mark of UTF-8 in front. */
export function templateText(): string {
  const heads = COLUMN_KEYS.map((key) => COLUMNS[key].name);
  const example = COLUMN_KEYS.map((key) => COLUMNS[key].example);
  return `\uFEFF${heads.join(',')}\r\n${example.join(',')}\r\n`;
}
