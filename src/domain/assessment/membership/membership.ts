import { cite } from '../../law/cite';
import type { Lack } from '../lack';

/** Whether somebody counts in the size of the household (共同生活的家庭成员), policy of 57号第七条. */
export type Standing = 'counted' | 'excluded' | 'supporter' | 'undetermined';

/** Why somebody counts or does not: words and article, in one map. */
export const MEMBERSHIP_REASONS = {
  applicant: { text: '申请人本人', article: cite('dibaoMeasures', '第四条') },
  spouse: { text: '配偶，不论户口是否在一起', article: cite('dibaoMeasures', '第七条') },
  minorChild: { text: '未成年子女', article: cite('dibaoMeasures', '第七条') },
  dependentStudent: {
    text: '已成年但还在读全日制本科及以下的子女',
    article: cite('dibaoMeasures', '第七条'),
  },
  dependentChild: { text: '已成年但不能独立生活的子女', article: cite('dibaoMeasures', '第七条') },
  livesTogether: {
    text: '有法定赡养、扶养、抚养义务关系，并长期共同居住',
    article: cite('dibaoMeasures', '第七条'),
  },
  clergy: {
    text: '宗教教职人员，已连续多年脱离家庭独立生活',
    article: cite('dibaoMeasures', '第七条'),
  },
  prison: { text: '在监狱服刑', article: cite('dibaoMeasures', '第七条') },
  compulsoryDetox: { text: '在强制隔离戒毒', article: cite('dibaoMeasures', '第七条') },
  declaredMissing: { text: '宣告失踪', article: cite('dibaoMeasures', '第七条') },
  conscript: { text: '现役义务兵，按本省规定不计入', article: cite('dibaoMeasures', '第七条') },
  byProvince: { text: '按本省规定不计入', article: cite('dibaoMeasures', '第七条') },
  noSupportDuty: {
    text: '没有法定赡养、扶养、抚养义务关系',
    article: cite('dibaoMeasures', '第七条'),
  },
  livesApart: {
    text: '有义务关系但没有长期共同居住，按义务人看，不计入家庭人口',
    article: cite('dibaoMeasures', '第七条'),
  },
  obligor: { text: '家庭以外的赡养、抚养、扶养义务人', article: cite('assistanceAct', '第四十一条') },
  open: { text: '是不是共同生活的家庭成员，还要了解', article: cite('dibaoMeasures', '第七条') },
} as const;
export type MembershipReason = keyof typeof MEMBERSHIP_REASONS;

/** Whether one person counts, and why. */
export interface Membership {
  readonly person: string;
  readonly standing: Standing;
  readonly reason: MembershipReason;
  /** What an open answer waits for. */
  readonly lacks: readonly Lack[];
}
