/** Longer sentences somebody of eighty does not take in at once. */
const MOST_CHARACTERS = 35;
/** What only an office says. In brackets behind plain words it may stand. */
const JARGON = [
  '可支配收入',
  '金融资产',
  '商事登记',
  '义务人',
  '赡养',
  '扶养',
  '抚养义务',
  '履行',
  '增发',
  '渐退',
  '事由',
  '起付',
  '认定',
  '人户分离',
  '纳入',
  '上年度',
  '对象',
  '初审',
  '公示',
  '评估',
  '确认',
  '共同生活',
  '劳动能力',
  '当事人',
  '予以',
  '依法',
  '核定',
  '扣减',
  '差额',
  '刚性支出',
  '供养',
  '支出型',
  '转移性',
  '工资性',
  '经营净',
  '财产净',
  '资助参保',
  '慢特病',
  '倾斜',
  '未成年',
  '人均',
];
/** Names of classes are names: what they are stands beside them. */
const NAMES = /特困供养|刚性支出困难(?:家庭)?|支出型临时救助|低保边缘家庭/g;
/** A number is one thing to read, however many digits it has. */
const NUMBERS = /[\d,.]+/g;
const BRACKETS = /（[^）]*）/g;

/** What makes a text hard to read: a sentence too long, or a word of the offices; empty where nothing does. */
export function hardToRead(text: string): string[] {
  const plain = text.replace(BRACKETS, '').replace(NAMES, '某类').replace(NUMBERS, '数');
  const long = plain.split(/[。；！？：]/).filter((sentence) => [...sentence].length > MOST_CHARACTERS);
  const words = JARGON.filter((word) => plain.includes(word));
  return [...long.map((sentence) => `long: ${sentence}`), ...words.map((word) => `${word}: ${text}`)];
}
