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
  caseNotFound: '没有找到这个案件，或者它不由您查看。请核对编号，或打电话给乡镇（街道）民政办。',
  caseChanged: '这个案件刚刚有了变化，您的操作没有执行。请看最新情况后再决定。',
  actionNotAvailable: '这个案件现在不能做这一步，请看最新情况。',
  villageUnknown: '没有找到这个村或社区，请重新选择；找不到的话请打电话给县民政局。',
  alreadySigned: '这个人已经签过授权书了，不用再签。',
  letterChanged: '授权书文本有更新，请重新看一遍再签。',
  memberUnknown: '这份申请里没有这个人，请返回上一页重新选择。',
  signerNotAdult: '未满 18 周岁的家人不用自己签，由监护人办理。',
  signerNameDiffers: '签名的人和授权书上的名字不一样，请核对。',
  signatureEmpty: '还没有签名，请在框里手写姓名。',
  supplementAlreadyRequested:
    '补正只能一次性告知（最低生活保障审核确认办法第十条），这个案件已经告知过了，不能再提新的要求。',
  supplementItemUnknown: '补正清单里没有这一项，请看最新清单。',
  supplementItemAnswered: '这一项已经答复过了，不用再答；要更正的，请打电话给乡镇（街道）民政办。',
  authorizationItemWrong: '“核对授权书”这一项要写明是哪位家人，而且是成年、还没有签的人。请改一下清单再发。',
  applicantNotAdult:
    '申请人还没满 18 周岁。请由监护人来申请；没有监护人的，请打电话给乡镇（街道）民政办，工作人员会上门办理。',
  birthDateInFuture: '有一位家人的出生日期在今天以后，请对照身份证检查证件号。',
  notVillageHelper:
    '只有登记过的村级协理员才能选“我是村级协理员，帮他填”。请回到第一步重新选，或者打电话给乡镇（街道）民政办登记。',
  conflictOfInterest: '您是这份申请的提交人，按规定不能自己经办，请交给同事或上级办理。',
  authorizationMissing: '还有成年家庭成员没有签核对授权书，请先请他们签好；需要时用“补正”一次告知。',
  photoNotFound: '没有找到这张照片，或者它不由您查看。请刷新后再看，或打电话给乡镇（街道）民政办。',
  photoUnusable: '这张照片用不了，请重新拍一张。',
  photoMissing: '有一张照片没有传好，或者放得太久已经清除。请回到放照片的地方，删掉它，重新拍一张。',
  photoHandedIn: '这张照片已经交上去了，不能删。要更正的，请打电话给乡镇（街道）民政办。',
  tooManyPhotos: '照片太多了，请先删掉用不着的；确实要交这么多的，请打电话给乡镇（街道）民政办。',
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
