import type { LegalReference } from '../kernel/legal-reference';
import { cite } from '../law/cite';

const whoCounts = cite('dibaoMeasures', '第七条');
const mustTell = cite('assistanceAct', '第四十六条');
const oneApplies = cite('dibaoMeasures', '第四条');
const support = cite('civilCode', '第一千零六十七条');

interface Cause {
  readonly text: string;
  /** The article by which it matters who lives together, is registered, or owes support. */
  readonly article: LegalReference;
}

/** Why a household changed: words and article, in one map. */
export const CHANGE_CAUSES = {
  applied: { text: '提出申请', article: oneApplies },
  declared: { text: '家里自己申报', article: mustTell },
  birth: { text: '出生', article: whoCounts },
  adoption: { text: '收养', article: whoCounts },
  marriage: { text: '结婚', article: whoCounts },
  cameToLive: { text: '搬来长期共同居住', article: whoCounts },
  cameBack: { text: '搬回来共同生活', article: whoCounts },
  released: { text: '刑满释放、解除强制隔离戒毒', article: whoCounts },
  found: { text: '撤销失踪宣告', article: whoCounts },
  divorce: { text: '离婚', article: whoCounts },
  movedOut: { text: '搬出去独立生活', article: whoCounts },
  givenForAdoption: { text: '送养', article: whoCounts },
  prison: { text: '在监狱服刑', article: whoCounts },
  compulsoryDetox: { text: '强制隔离戒毒', article: whoCounts },
  declaredMissing: { text: '宣告失踪', article: whoCounts },
  death: { text: '死亡', article: cite('safetyNetNotice', '一（三）') },
  declaredDead: { text: '宣告死亡', article: cite('safetyNetNotice', '一（三）') },
  ownHousehold: { text: '成家或者独立生活，自己另立一户', article: whoCounts },
  liveTogetherAgain: { text: '两户合在一起共同生活', article: whoCounts },
  agreed: { text: '家里商量换人', article: oneApplies },
  unable: { text: '原来的申请人办不了', article: oneApplies },
  moved: { text: '搬家', article: mustTell },
  registerMoved: { text: '户口迁移', article: mustTell },
  registerCancelled: { text: '户口注销', article: mustTell },
  supportByLaw: { text: '有法定赡养、抚养、扶养义务', article: support },
  supportEndedByLaw: { text: '法定义务没有了', article: support },
} as const satisfies Readonly<Record<string, Cause>>;
export type ChangeCause = keyof typeof CHANGE_CAUSES;
