import { ASSESSMENT_COLLECTIONS } from './assessment-collections';
import type { CollectionDeclaration } from './collection-declaration';
import { POLICY_COLLECTIONS } from './policy-collections';

/**
 * The one declaration of collections and indexes. The local cloud creates them from here at start, the
 * deployment creates them from here through manager-node, and docs/data-dictionary.md is written from here.
 *
 * Every collection is closed to clients: only functions read and write.
 */
export const COLLECTIONS = [
  {
    name: 'cases',
    purpose: '案件的当前状态（由事件折叠而成）',
    sealed: ['personal'],
    indexes: [
      { name: 'case_number', keys: [['caseNumber', 1]], unique: true },
      {
        name: 'office_worklist',
        keys: [
          ['officeId', 1],
          ['status', 1],
          ['updatedAt', -1],
        ],
      },
      {
        name: 'office_programme',
        keys: [
          ['officeId', 1],
          ['programme', 1],
          ['status', 1],
          ['updatedAt', -1],
        ],
      },
      {
        name: 'assisting_programme',
        keys: [
          ['assistingOfficeId', 1],
          ['programme', 1],
          ['status', 1],
          ['updatedAt', -1],
        ],
      },
      {
        name: 'party',
        keys: [
          ['partyIds', 1],
          ['submittedAt', -1],
        ],
      },
      { name: 'applicant_digest', keys: [['applicantDigest', 1]] },
    ],
  },
  {
    name: 'case_events',
    purpose: '案件事件：发生过的每一步，只增不改，编号为“案件编号:版本”',
    sealed: ['payload'],
    indexes: [
      {
        name: 'case_order',
        keys: [
          ['caseId', 1],
          ['version', 1],
        ],
      },
    ],
  },
  {
    name: 'audit_entries',
    purpose: '操作留痕：谁在什么时候为哪个案件看了或做了什么',
    sealed: ['reason'],
    indexes: [
      {
        name: 'by_case',
        keys: [
          ['caseIds', 1],
          ['at', -1],
        ],
      },
      {
        name: 'by_actor',
        keys: [
          ['actorId', 1],
          ['at', -1],
        ],
      },
    ],
  },
  {
    name: 'notices',
    purpose: '通知发件箱：每个事件、收件人、渠道一行；站内信也是一个渠道',
    sealed: [],
    indexes: [
      {
        name: 'sweep',
        keys: [
          ['status', 1],
          ['dueAt', 1],
        ],
      },
      {
        name: 'inbox',
        keys: [
          ['recipientId', 1],
          ['channel', 1],
          ['createdAt', -1],
        ],
      },
      { name: 'by_case', keys: [['caseId', 1]] },
    ],
  },
  {
    name: 'authorizations',
    purpose: '核对授权：每人一份，含签署时的授权书文本哈希和手写签名',
    sealed: ['personal'],
    indexes: [
      { name: 'by_case', keys: [['caseId', 1]] },
      {
        name: 'by_account',
        keys: [
          ['enteredBy', 1],
          ['grantedAt', -1],
        ],
      },
    ],
  },
  {
    name: 'invitations',
    purpose: '签名邀请：每个案件每人一行，用自己的手机签名或查看；链接和数字加密，只按摘要找',
    sealed: ['keys'],
    indexes: [
      { name: 'by_token', keys: [['tokenDigest', 1]], unique: true },
      { name: 'by_code', keys: [['codeDigest', 1]], unique: true },
    ],
  },
  {
    name: 'invitation_tries',
    purpose: '找不到的邀请：每个账号（摘要）每小时一行，只有次数',
    sealed: [],
    indexes: [{ name: 'by_age', keys: [['at', 1]] }],
  },
  {
    name: 'attachments',
    purpose: '照片的登记：谁传的、交给了哪个案件；照片本身加密后放在云存储',
    sealed: ['about'],
    indexes: [
      {
        name: 'sweep',
        keys: [
          ['state', 1],
          ['uploadedAt', 1],
        ],
      },
      {
        name: 'by_owner',
        keys: [
          ['ownerId', 1],
          ['state', 1],
        ],
      },
      { name: 'by_case', keys: [['caseId', 1]] },
    ],
  },
  ...ASSESSMENT_COLLECTIONS,
  {
    name: 'person_claims',
    purpose: '一人一份：正在办的申请里有证件的每个人一行，同一种救助占住一个，结束就删',
    sealed: [],
    indexes: [{ name: 'by_case', keys: [['caseId', 1]] }],
  },
  {
    name: 'drafts',
    purpose: '云上没填完的申请：每个账号、每种申请一行；交上去或删掉以后只剩版本号',
    sealed: ['content'],
    indexes: [{ name: 'by_age', keys: [['savedAt', 1]] }],
  },
  {
    name: 'callbacks',
    purpose: '请求回电的任务',
    sealed: ['content'],
    indexes: [
      {
        name: 'office_tasks',
        keys: [
          ['officeId', 1],
          ['status', 1],
          ['dueOn', 1],
        ],
      },
      {
        name: 'by_account',
        keys: [
          ['accountId', 1],
          ['status', 1],
        ],
      },
      {
        name: 'by_case',
        keys: [
          ['caseId', 1],
          ['status', 1],
        ],
      },
      { name: 'slot', keys: [['slot', 1]], unique: true },
    ],
  },
  {
    name: 'requests',
    purpose: '写请求登记：同一 requestId 再来时给出第一次的答复',
    sealed: ['answer'],
    indexes: [{ name: 'by_age', keys: [['at', 1]] }],
  },
  {
    name: 'staff',
    purpose: '工作人员：岗位、所在机构、工作通讯方式',
    sealed: ['personal'],
    indexes: [
      { name: 'by_account', keys: [['accountId', 1]], unique: true },
      {
        name: 'by_office',
        keys: [
          ['officeId', 1],
          ['isActive', 1],
        ],
      },
    ],
  },
  {
    name: 'offices',
    purpose: '办理机关：名称、地址、电话、上级',
    sealed: [],
    indexes: [{ name: 'by_office_above', keys: [['parentOfficeId', 1]] }],
  },
  {
    name: 'divisions',
    purpose: '行政区划：省到村（居）委会',
    sealed: [],
    indexes: [
      {
        name: 'children',
        keys: [
          ['parentCode', 1],
          ['code', 1],
        ],
      },
    ],
  },
  {
    name: 'office_mappings',
    purpose: '受理机关对应表：哪个村（社区）、乡镇、县从哪天到哪天归哪个机关',
    sealed: [],
    indexes: [],
  },
  {
    name: 'phone_codes',
    purpose: '手机验证码：每个账号和号码一行；号码和验证码加密，用过或过期就清掉',
    sealed: ['secret'],
    indexes: [{ name: 'expiry', keys: [['secretUntil', 1]] }],
  },
  {
    name: 'phone_code_sends',
    purpose: '最近一小时发过的验证码：每个号码（摘要）、每个账号（摘要）一行，只有时间',
    sealed: [],
    indexes: [],
  },
  {
    name: 'notice_rounds',
    purpose: '每天早上的提醒做到了哪一天：工作日的一行，急难的一行',
    sealed: [],
    indexes: [],
  },
  {
    name: 'subscription_grants',
    purpose: '订阅消息剩余次数：每人每模板一行',
    sealed: [],
    indexes: [],
  },
  ...POLICY_COLLECTIONS,
] as const satisfies readonly CollectionDeclaration[];

export type CollectionName = (typeof COLLECTIONS)[number]['name'];
