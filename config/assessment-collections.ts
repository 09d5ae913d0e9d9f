import type { CollectionDeclaration } from './collection-declaration';

/** What officers found out, what was computed from it, and the rules that computed it. */
export const ASSESSMENT_COLLECTIONS = [
  {
    name: 'assessments',
    purpose: '测算台账：每个案件一行，经办人查明的情况和测算过几次；查明的情况只增不改',
    sealed: ['content'],
    indexes: [],
  },
  {
    name: 'determinations',
    purpose: '认定测算记录：用了什么事实和参数、哪一版规则、结果和每一步，只增不改，编号为“案件编号:第几次”',
    sealed: ['content'],
    indexes: [
      {
        name: 'by_case',
        keys: [
          ['caseId', 1],
          ['number', -1],
        ],
      },
    ],
  },
  {
    name: 'class_filings',
    purpose: '分类认定报送：最近一次测算要告诉每个认定部门的结果，每个案件、每个部门一行，随认定决定送出',
    sealed: ['content'],
    indexes: [{ name: 'by_case', keys: [['caseId', 1]] }],
  },
  {
    name: 'rule_releases',
    purpose: '规则版本的存档：编号就是规则代码的哈希，代码在云存储，只增不改',
    sealed: [],
    indexes: [],
  },
] as const satisfies readonly CollectionDeclaration[];
