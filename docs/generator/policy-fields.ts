import type { StoredField } from './stored-field';

/** The stored fields of what a county publishes and adjusts (config/policy-collections.ts). */
export const POLICY_FIELDS = {
  policy_packs: [
    ['_id', 'string', '参数发布编号 `pr_…`，随机'],
    ['region', 'string', '哪个县（区划代码）'],
    ['status', 'string', '`draft` 起草，`published` 已发布，`rejected` 退回'],
    ['version', 'number', '改过几次；先看到的人不会盖掉后改的'],
    ['content', 'object', '文件、文号、执行日、施行日、每个参数的值和原文、验算户'],
    ['changedAt', 'instant', '最后一次起草、发布或退回的时间'],
    ['draftedBy', 'object', '谁起草的（账号），什么时候'],
    ['decidedBy', 'object？', '谁发布或退回的（账号），什么时候；和起草人不是同一个人'],
    ['people', 'envelope', '两个人的姓名、退回的理由'],
  ],
  policy_heads: [
    ['_id', 'string', '县的区划代码'],
    ['version', 'number', '发布过几次'],
    ['releaseIds', 'string[]', '发布过的编号，按先后'],
    ['changedAt', 'instant', '最后一次发布的时间'],
  ],
  awards: [
    ['_id', 'string', '在保编号'],
    ['region', 'string', '哪个县发'],
    ['township', 'string', '哪个乡镇（街道）'],
    ['adjustedThrough', 'string', '年度调标看到了哪个月（那个月的 1 号），没看过是空的'],
    ['content', 'envelope', '哪种救助、金额、从哪月起、家里的情况、姓名、调过几次'],
  ],
  adjustments: [
    ['_id', 'string', '`ad_县_月份`，一个县一个月只有一次'],
    ['region', 'string', '哪个县'],
    ['month', 'string', '新标准从哪个月起'],
    ['effectiveOn', 'date', '那个月的 1 号'],
    ['status', 'string', '`running` 正在算，`done` 算完了'],
    ['releases', 'number', '开始时县里发布过几次参数；以后发布的不算进来'],
    ['startedBy', 'string', '谁开始的（账号）'],
    ['startedAt', 'instant', '什么时候开始'],
    ['finishedAt', 'instant？', '什么时候算完'],
    ['totals', 'object', '多少户、调了多少、不变多少、要人看多少，调前调后每月多少分'],
    ['leaseBy', 'string？', '哪个请求正在算'],
    ['leaseUntil', 'instant？', '到什么时候为止；过了别人可以接着算'],
  ],
  adjustment_items: [
    ['_id', 'string', '`调标编号:在保编号`，所以同一户不会算两遍'],
    ['runId', 'string', '哪一次调标'],
    ['awardId', 'string', '哪一户'],
    ['township', 'string', '哪个乡镇（街道）'],
    ['outcome', 'string', '`adjusted` 调高了，`unchanged` 不变，`queued` 要人看'],
    ['at', 'instant', '什么时候算的'],
    ['content', 'envelope', '谁（打码）、哪种救助、调前调后、为什么'],
  ],
} as const satisfies Readonly<Record<string, readonly StoredField[]>>;
