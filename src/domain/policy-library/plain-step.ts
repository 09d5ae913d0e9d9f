/** What a worked calculation calls its parts, and how somebody of eighty would; longer names first, as they hold shorter ones. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/（家人）/g, ''],
  [/一年中有这项收入的月数 |按一个月发放 |一个月 (?=1 个月)/g, ''],
  [/ × 1 个月 ÷ 12/g, ' ÷ 12'],
  [/，最少算 0/g, ''],
  [/( \+ [^+−＝]*? 0 元\/年)/g, ''],
  [/ − 可从(?:收入|本人收入)中扣减的刚性支出 0 元\/年/g, ''],
  [/工资、打工收入（全年）/g, '一年的工钱'],
  [/工资、打工收入/g, '每月工钱'],
  [/就业成本（按比例）/g, '干活的花费'],
  [/就业成本扣减比例 /g, ''],
  [/就业成本扣减上限（相当于低保标准的比例） /g, ''],
  [/就业成本扣减上限/g, '干活的花费最多扣'],
  [/可扣就业成本：取小的/g, '干活的花费，扣少的那个'],
  [/可扣就业成本/g, '干活的花费'],
  [/工资性收入（扣就业成本后）|计入的家庭收入|家庭总收入|工资性收入/g, '一年算作收入的钱'],
  [/保障标准合计/g, '全家一年的标准'],
  [/共同生活的家庭成员人数 /g, ''],
  [/最低生活保障标准/g, '低保标准'],
  [/全年差额（[^）]*）/g, '一年差的钱'],
  [/本人收入 /g, '自己的收入 '],
  [/分类施保增发合计/g, '另外多发的'],
  [/未成年人增发额/g, '孩子多发'],
  [/重度残疾人增发额/g, '重度残疾多发'],
  [/全年应发（差额加增发）/g, '一年该发的'],
  [/每月应发（没有取整）/g, '每月该发'],
  [/特困供养标准（[^）]*）/g, '一年该发的'],
  [/特困人员基本生活标准/g, '生活费'],
  [/照料护理标准（(.)(护理|自理)）/g, '照料的钱'],
  [/每月特困供养金（没有取整）/g, '每月该发'],
  [/每月特困供养金/g, '每月发'],
  [/每月低保金/g, '每月发'],
  [/可从本人收入中扣减的刚性支出|重度残疾人刚性支出扣减额/g, '因为残疾少算的收入'],
  [/小额快救最高额（按年标准折算前）/g, '一年的标准'],
  [/小额快救最高额（相当于一个月低保标准的比例） /g, ''],
  [/小额快救最高额（取整）|小额快救最高额|支出型临时救助最高额（取整）|支出型临时救助最高额/g, '一次最多给'],
  [/支出型临时救助最多月数（[^）]*） /g, ''],
  [/，取整一次/g, ''],
  [/ 元\/[年月]/g, ' 元'],
];

/** `label ＝` what is said again, or nothing but the result. */
function saysNothing(text: string): boolean {
  const [, before = ''] = /：(.*) ＝ /.exec(text) ?? [];
  return !/[+−×÷；]/.test(before);
}

/** One step of a worked example in plain words; undefined where it only says again what the one before said. */
export function plainStep(step: string): string | undefined {
  const text = PARTS.reduce((words, [part, plain]) => words.replace(part, plain), step);
  return saysNothing(text) ? undefined : text;
}
