import type { CollectionDeclaration } from './collection-declaration';

/** What the county's parameters, awards and yearly adjustments are kept in. */
export const POLICY_COLLECTIONS = [
  {
    name: 'policy_packs',
    purpose: '县里的参数发布：一个文件一份，一人起草、另一人复核；发布以后只增不改',
    sealed: ['people'],
    indexes: [
      {
        name: 'by_region',
        keys: [
          ['region', 1],
          ['status', 1],
          ['changedAt', -1],
        ],
      },
    ],
  },
  {
    name: 'policy_heads',
    purpose: '每个县一行：发布过哪些参数，按发布的先后；函数靠版本号知道要不要重读',
    sealed: [],
    indexes: [],
  },
  {
    name: 'awards',
    purpose: '在保记录：每户（人）每种救助一行，内容加密；年度调标从这里一批一批地算',
    sealed: ['content'],
    indexes: [
      {
        name: 'to_adjust',
        keys: [
          ['region', 1],
          ['adjustedThrough', 1],
        ],
      },
      { name: 'people', keys: [['people', 1]] },
    ],
  },
  {
    name: 'award_imports',
    purpose: '在保户名单的导入：一份文件一行，结果怎样；同一份再导，答的是第一次的结果',
    sealed: [],
    indexes: [],
  },
  {
    name: 'adjustments',
    purpose: '年度调标：每个县每个执行日一行，算到了哪里、有多少要人看',
    sealed: [],
    indexes: [
      {
        name: 'by_region',
        keys: [
          ['region', 1],
          ['effectiveOn', -1],
        ],
      },
    ],
  },
  {
    name: 'adjustment_items',
    purpose: '调标里的一户：编号是“调标编号:在保编号”，所以同一户不会算两遍；结果加密',
    sealed: ['content'],
    indexes: [
      {
        name: 'by_run',
        keys: [
          ['runId', 1],
          ['outcome', 1],
          ['_id', 1],
        ],
      },
    ],
  },
] as const satisfies readonly CollectionDeclaration[];
