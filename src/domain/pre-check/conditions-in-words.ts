import type { Finding } from '../assessment/finding';

type Words = readonly [agrees: string, against: string];

/** Conditions as somebody at home would say them, by what they look at; an empty text is not worth saying. */
const WORDS: Readonly<Record<string, Words>> = {
  belongsToHousehold: ['', ''],
  noOrphanAllowance: ['', ''],
  notRepeatedWithoutReason: ['', ''],
  incomeBelowStandard: ['全家收入比低保标准低', '全家收入比低保标准高'],
  incomeBelowMargin: ['全家收入比低保边缘的标准低', '全家收入比低保边缘的标准高'],
  incomeBelowDisposable: ['收入比当地一般人家低', '收入比当地一般人家高'],
  ownIncomeBelowStandard: ['本人收入比低保标准低', '本人收入比低保标准高'],
  ownPropertyWithinLimits: ['他自己名下的财产没有超过限额', '他自己名下的财产超过了限额'],
  savingsWithinLimit: ['存款没有超过限额', '存款超过了限额'],
  homesWithinLimit: ['房子没有超过限额', '房子超过了限额'],
  carWithinLimit: ['没有超过限额的车', '家里有车，要看是什么车'],
  companyAllowed: ['没有开店、办厂', '家里开店、办厂，要看经营得怎么样'],
  unableToWork: ['家里有老人、孩子或者重度残疾人', '家里没有老人、孩子、重度残疾人'],
  noAbleObligor: ['没有能养他的亲人', '有亲人能养'],
  suddenHardship: ['家里出了急事', '最近没有出急事'],
  basicLivingHard: ['日子一下子过不下去', ''],
  spendingShareAboveLimit: ['看病、上学的花销占了收入的大头', '看病、上学的花销占收入不算多'],
  noSubsistenceAllowance: ['', '可能符合低保，就按低保办，不用走这一类'],
  notCoveredOtherwise: ['', '可能符合更好的一类，就按那一类办'],
  householdNotCovered: ['', '全家可能符合低保，不用一个人单独申请'],
  mayApplyAlone: ['家里有重度残疾或者重病的人', '家里没有重度残疾、重病的人'],
  householdCovered: ['', '要先是低保边缘、刚性支出困难这样的家庭'],
  spendingRoseSuddenly: ['看病、上学的花销突然多了', '看病、上学的花销没有突然变多'],
  spendingBeyondMeans: ['花的钱超出了负担得起的', '花的钱还负担得起'],
};

/** Where a class looks at the same thing in its own way; by the whole id. */
const OF_A_CLASS: Readonly<Record<string, Words>> = {
  'extremeHardship.ownIncomeBelowStandard': [
    '本人收入比低保标准低',
    '本人收入比低保标准高（看病、上学花的钱，特困不扣）',
  ],
};

const ID = /^[^.]*\./;

/** A condition that agrees with what was told, or does not, plainly; undefined where it is not worth saying. */
export function conditionInWords(
  { condition, title }: Pick<Finding, 'condition' | 'title'>,
  agrees: boolean,
): string | undefined {
  const words = OF_A_CLASS[condition] ?? WORDS[condition.replace(ID, '')];
  if (words) return words[agrees ? 0 : 1] || undefined;
  return agrees ? title : `没有对上：${title}`;
}
