import type { LegalReference } from '../kernel/legal-reference';
import { cite } from '../law/cite';

/** Whom to ask for an item of special aid (受理部门), in words that follow “到” or “向”, and the article that says so. */
export interface Referral {
  readonly office: string;
  readonly article: LegalReference;
  /** Medical aid, which the insurance office settles for some classes without an application. */
  readonly isMedical?: true;
}

const TOWNSHIP = '户籍所在地的乡镇政府（街道办事处）';
const asked = (office: string, article: LegalReference): Referral => ({ office, article });

export const REFERRALS = {
  medical: { ...asked(TOWNSHIP, cite('assistanceAct', '第三十七条')), isMedical: true },
  school: asked('就读的学校或幼儿园', cite('assistanceAct', '第三十八条')),
  housing: asked(`${TOWNSHIP}，或者县级住房保障部门`, cite('assistanceAct', '第三十八条')),
  employment: asked(TOWNSHIP, cite('assistanceAct', '第三十七条')),
  disaster: asked('受灾地的乡镇政府（街道办事处）或应急管理部门', cite('assistanceAct', '第四十九条')),
  civilAffairs: asked('县级民政部门', cite('monitoringOpinion', '四（五）')),
  disability: asked(TOWNSHIP, cite('disabilityAllowances')),
  rehabilitation: asked('户籍所在地（居住证发放地）的县级残联', cite('childRehabilitation')),
  accessibleHome: asked('县级残联', cite('accessibilityAct', '第十九条')),
} as const satisfies Readonly<Record<string, Referral>>;

/** Where an item needs no application: what the office does by itself. */
export const WITHOUT_APPLICATION: Referral = asked('县级医疗保障部门', cite('interimMeasures', '第三十条'));
