import type { StoredField } from './stored-field';

/** The stored fields of what an officer has computed (config/assessment-collections.ts). */
export const ASSESSMENT_FIELDS = {
  assessments: [
    ['_id', 'string', '哪个案件'],
    ['found', 'number', '记过多少条查明的情况，收回的也算'],
    ['determinations', 'number', '测算过几次'],
    ['updatedAt', 'instant', '最后一次记下或测算的时间'],
    ['content', 'envelope', '查明的情况，每条：内容、来源、哪天的、备注、谁记的（账号、姓名）、什么时候'],
  ],
  determinations: [
    ['_id', 'string', '`案件编号:第几次`'],
    ['caseId', 'string', '哪个案件'],
    ['number', 'number', '第几次测算，从 1 起'],
    ['at', 'instant', '什么时候'],
    ['by', 'string', '谁让算的（账号）'],
    ['declaredVersion', 'number', '用的申报是第几版'],
    ['found', 'number', '用了多少条查明的情况'],
    ['policyVersion', 'string', '当时县里和上级发布的参数是哪一版；没有发布过的是空的'],
    [
      'content',
      'envelope',
      '记录全文：用到的事实、地方和日期、用到的每个参数和出处、规则版本的哈希、结果和每一步；谁算的、当时各人的姓名；测算那天家里有谁、从哪天起',
    ],
  ],
  class_filings: [
    ['_id', 'string', '`案件编号:部门`'],
    ['caseId', 'string', '哪个案件'],
    ['department', 'string', '哪个认定部门：`civilAffairs` 民政、`agriculture` 农业农村'],
    ['number', 'number', '是第几次测算的结果'],
    ['at', 'instant', '什么时候'],
    ['state', 'string', '`proposed`：测算提的建议，还没有决定'],
    ['content', 'envelope', '每一类：是谁、符合不符合、依据哪一条'],
  ],
  rule_releases: [
    ['_id', 'string', '规则代码的 SHA-256'],
    ['archivedAt', 'instant', '什么时候存的'],
    ['bytes', 'number', '多少字节'],
    ['fileId', 'string', '代码在云存储的编号'],
  ],
} as const satisfies Readonly<Record<string, readonly StoredField[]>>;
