import * as z from 'zod/mini';

/**
 * The one registry of expected failures: a code, and words for the person that say what to do next.
 * A failure is a value in the answer, never thrown. `internal` is everything unexpected and says nothing private.
 */
export const FAILURES = {
  notSignedIn: '还没有登录，请从微信里重新打开“救助通”。',
  notAllowed: '这项操作需要有相应岗位的工作人员来做。如果您就是经办人，请联系本单位负责人核对账号。',
  unknownAction: '没有这项服务，请更新小程序后再试。',
  invalidRequest: '有内容没有填对，请按提示改一下再提交，已填的都还在。',
  requestTooLarge: '这次提交的内容太多了，请删减后再提交；要交的材料多，请打电话给乡镇（街道）民政办。',
  requestIdNeeded: '这次提交缺少编号，请返回上一页重新提交。',
  requestIdReused: '这个提交编号已经用在别的内容上了，请返回上一页重新提交。',
  caseNotFound:
    '没有找到这份申请，或者它现在不由您查看（比如申请人已经自己接手办了）。有疑问请打电话给乡镇（街道）民政办。',
  caseChanged: '这个案件刚刚有了变化，您的操作没有执行。请看最新情况后再决定。',
  objectionOpen: '申请人对这份申请提出了异议，请先打电话问清楚；申请人收回异议后才能受理。',
  supplementItemNotAnswered: '这一项还没有交，不用退回。请等申请人答复，或者打电话提醒。',
  programmeFixed: '申请的种类不能改。要申请别的救助，请另外提交一份。',
  applicantFixed: '申请人不能换。要换人申请，请先撤回这份，再重新提交。',
  refusalNotDue:
    '还不能终止：要先书面告知本人、等满说明的期限，而且没有人说明理由（最低生活保障审核确认办法第二十九条）。',
  answerPeriodUnset: '这里还没有定下说明理由的期限，现在不能发这份告知。请联系县民政局，定好以后再办。',
  householdChangeRefused: '这项变动和已经知道的情况对不上，请检查是谁、是哪一天、什么原因。',
  alreadyThere: '案件已经在这个机关了，不用转。',
  officeUnknown: '没有找到这个机关，请重新选择。',
  personHasOpenCase:
    '填的家里人当中，有人已经有一份同类的申请正在办，同一个人同一种救助只能有一份。请打电话问办理的民政办；内容还在，没有丢。',
  draftChanged: '这份草稿刚在另一台手机上改过。请先看看那边填了什么，再选留下哪一份，两份都还在。',
  callNotFound: '没有找到这个回电任务，可能已经有同事办了。请刷新看看。',
  tooManyCalls: '您已经请过回电了，工作人员会打给您。着急的话，请直接打电话。',
  actionNotAvailable: '这个案件现在不能做这一步，请看最新情况。',
  villageUnknown: '没有找到这个村或社区，请重新选择；找不到的话请打电话给县民政局。',
  guardianNeeded:
    '这个人要由监护人来签（未满 18 周岁，或者不能自己办事）。请让监护人签，并写明是他的什么人。',
  noGuardianNeeded: '这个人已经成年，要他本人签，不能代签。',
  identityDiffers: '填的内容和申请里登记的对不上。请对照证件再看一遍；还不对就打电话给民政办。',
  notSignedYet: '这个人还没有签过授权书，不用收回。',
  notYourAuthorization: '授权要由签名的本人收回。请用本人签名时的微信来办，或者打电话给民政办。',
  invitationUnknown: '这个邀请用不了：可能过期了，或者数字不对。请让家人重新发一次。',
  invitationLocked: '试错的次数太多了，这个邀请已经停用。请让家人重新发一次，或者打电话给民政办。',
  alreadyParty: '您已经能看到这份申请了，请到“我的申请”里打开。',
  memberTaken: '这个人已经用另一个微信加入了这份申请。不是本人的话，请马上打电话给民政办。',
  invitationTriesOver:
    '试的次数太多了，请过一小时再试。着急的话，请打电话给乡镇（街道）民政办，可以当面签在纸上。',
  guardianUnfit: '替别人签字的监护人，自己要年满 18 周岁、能自己办事。请换一位监护人来签。',
  documentNeeded:
    '签这份授权书要填自己的证件号码。没有证件的，请打电话给乡镇（街道）民政办，可以当面签在纸上。',
  supporterSignsForSelf: '不住在一起的亲属只替自己签。要替孩子签的，请返回上一页，选“我是监护人”。',
  witnessUnfit:
    '见证人不能是签名的人、他的监护人或者家里人，也不能是交来或者登记这份纸的人。请写两位当时在场的别的人。',
  photoNeeded: '请先拍下纸上签好的授权书。',
  alreadySigned: '这个人已经签过授权书了，不用再签。',
  letterChanged: '授权书文本有更新，请重新看一遍再签。',
  memberUnknown: '这份申请里没有这个人，请返回上一页重新选择。',
  signerNotAdult: '不住在一起的亲属，没满 18 周岁的不用签。请返回上一页。',
  supplementAlreadyRequested:
    '补正只能一次性告知（最低生活保障审核确认办法第十条），这个案件已经告知过了，不能再提新的要求。',
  supplementItemUnknown: '补正清单里没有这一项，请看最新清单。',
  supplementItemAnswered: '这一项已经答复过了，不用再答；要更正的，请打电话给乡镇（街道）民政办。',
  authorizationItemWrong: '“核对授权书”这一项要写明是哪位家人，而且是成年、还没有签的人。请改一下清单再发。',
  applicantNotAdult:
    '申请人还没满 18 周岁。请由监护人来申请；没有监护人的，请打电话给乡镇（街道）民政办，工作人员会上门办理。',
  birthDateInFuture: '有一位家人的出生日期在今天以后，请对照身份证检查证件号。',
  notVillageHelper:
    '在民政办登记过、在村里帮人办事的，才能这样替别人填。请回到第一步重新选，或者打电话给乡镇（街道）民政办登记。',
  conflictOfInterest: '您是这份申请的提交人，按规定不能自己经办，请交给同事或上级办理。',
  authorizationMissing: '还有成年家庭成员没有签核对授权书，请先请他们签好；需要时用“补正”一次告知。',
  photoNotFound: '没有找到这张照片，或者它不由您查看。请刷新后再看，或打电话给乡镇（街道）民政办。',
  photoUnusable: '这张照片用不了，请重新拍一张。',
  photoMissing: '有一张照片没有传好，或者放得太久已经清除。请回到放照片的地方，删掉它，重新拍一张。',
  photoHandedIn: '这张照片已经交上去了，不能删。要更正的，请打电话给乡镇（街道）民政办。',
  tooManyPhotos: '照片太多了，请先删掉用不着的；确实要交这么多的，请打电话给乡镇（街道）民政办。',
  phoneCodeTooOften:
    '一小时里发的短信太多了，请过一小时再点。着急的话，请打电话给乡镇（街道）民政办，可以签在纸上。',
  phoneCodeWrong: '这 6 位数字不对，请对照最新的一条短信再填一遍。',
  phoneCodeUsedUp: '填错的次数太多，这 6 位数字不能用了。请再发一次短信，照着新的填。',
  phoneCodeOver: '这 6 位数字过期了，或者已经用过了。请再发一次短信，5 分钟内填好。',
  foundFactWrong: '有一项填得和问题对不上，一项也没有存。请返回测算页重新打开再填。',
  tooManyFoundFacts: '这个案件记下的情况太多了，不能再加。请打电话给县民政局，请他们帮着清理。',
  determinationUnknown: '没有这一次的测算记录。请返回测算页看最新的。',
  ruleArchiveMissing:
    '当时的规则存档找不到了，没有用现在的规则代替，所以没有复算。测算记录还在；请把案件编号告诉县民政局的系统管理员。',
  ruleArchiveDamaged:
    '当时的规则存档和登记的哈希对不上，可能被改动过，没有运行它。测算记录还在；请马上告诉县民政局的系统管理员。',
  countyOnly: '这项工作由县民政局的工作人员来做。需要改参数的话，请打电话给县民政局。',
  packNotFound: '没有找到这份参数发布，或者它还没有发布。请回到列表刷新看看。',
  packChanged: '这份参数刚刚有了变化，您的操作没有执行。请看最新的内容再决定。',
  releaseSettled: '这份参数已经办结，不能再改。要改已经发布的值，请另外起草一份。',
  notYourDraft: '这份草稿是同事起草的，只能由他本人改。您可以退回，或者另外起草一份。',
  sameHand: '这份参数是您起草的，要由另一位同事复核、发布。请同事登录后来办。',
  adjustmentNotFound: '没有找到这一次调标，请回到列表刷新看看。',
  adjustmentBusy: '有同事正在算这一次调标，请过一分钟再来看。',
  releaseFailsCheck: '验算没有通过，不能发布。请按提示改好草稿，再来发布。',
  tooBusy: '现在办理的人多，请稍等一分钟再试，已填的都还在。',
  internal: '系统出了点问题，刚才的操作可能没有成功。请稍后再试；还不行就打电话，把下面的编号告诉工作人员。',
} as const;

export type FailureCode = keyof typeof FAILURES;

const FAILURE_CODES = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]];

/** What is wrong with one field: its path in the request (`applicant.phone`, `members.2.name`) and words for the person. */
export const FieldProblem = z.object({ path: z.string(), message: z.string() });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** An expected failure as it travels. */
export const Failure = z.object({
  code: z.enum(FAILURE_CODES),
  message: z.string(),
  /** Which call it was; a person can read it to the office. */
  requestId: z.optional(z.string()),
  fields: z.optional(z.array(FieldProblem)),
});
export type Failure = z.infer<typeof Failure>;

/** The failure of `code` with its registered words, or with more exact ones. */
export const failureOf = (
  code: FailureCode,
  more: { message?: string; fields?: FieldProblem[] } = {},
): Failure => ({
  code,
  message: more.message ?? FAILURES[code],
  ...(more.fields ? { fields: more.fields } : {}),
});
