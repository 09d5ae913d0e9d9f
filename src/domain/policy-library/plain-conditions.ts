/**
 * Conditions as somebody of eighty reads them, by what they look at or by their whole id; in brackets what an office calls it.
 * They say nothing that the rules' own titles do not say.
 */
const WORDS: Readonly<Record<string, string>> = {
  belongsToHousehold: '和家里人一起生活，算一家人',
  incomeBelowStandard: '全家平均每人的收入，比当地的低保标准低',
  incomeBelowMargin: '全家平均每人的收入，比当地低保边缘的标准低',
  incomeBelowDisposable: '平均每人的收入，比当地上一年的平均数低',
  ownIncomeBelowStandard: '自己的收入，比当地的低保标准低',
  ownPropertyWithinLimits: '自己名下的存款、房子、车，没有超过当地的限额',
  savingsWithinLimit: '存款、股票这些，没有超过限额（金融资产）',
  homesWithinLimit: '房子没有超过限定的套数',
  carWithinLimit: '没有车，或者车没有超过限额',
  companyAllowed: '没有开公司、开店；本地允许的不算（商事登记）',
  suddenHardship: '碰上火灾、事故、突然得大病这些急事',
  basicLivingHard: '日子一下子过不下去',
  notRepeatedWithoutReason: '不是为同一件事没有理由地再申请一次',
  unableToWork: '干不了活：老人、孩子，或者规定的残疾人（无劳动能力）',
  noAbleObligor: '没有该养他的亲人，或者亲人也养不了（法定义务人）',
  noOrphanAllowance: '没有选孤儿、没人抚养的孩子的那份保障',
  noSubsistenceAllowance: '不够低保；够低保的，按低保办',
  notCoveredOtherwise: '没有进低保、特困，也没有算低保边缘',
  spendingShareAboveLimit: '一年里看病、上学的花销，占收入的比例超过规定（刚性支出）',
  householdNotCovered: '全家不够低保；够的话，全家一起办',
  mayApplyAlone: '可以一个人单独申请低保（单人户）',
  spendingRoseSuddenly: '看病、上学这些必需的花销突然多了',
  spendingBeyondMeans: '这一年必需的花销，家里承受不了',
  householdCovered: '已经是低保、特困、低保边缘或者刚性支出困难家庭',
};

const ID = /^[^.]*\./;

/** A condition in plain words; its own title where nobody has written any. */
export const plainCondition = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  WORDS[id.replace(ID, '')] ?? title;
