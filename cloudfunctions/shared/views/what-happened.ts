import { FAILURES, type Failure, failureOf } from '@/contracts/failures';
import type { Case } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import type { UnitOfWork } from '../pipeline/unit-of-work';
import { progressStepOf } from './progress';

const MOST_TOLD = 5;

/** What the household does, and what officers do to one of them. */
const ABOUT_THE_HOUSEHOLD: Readonly<Partial<Record<CaseEvent['type'], string>>> = {
  ApplicationSubmitted: '申请已提交',
  AuthorizationGranted: '有一位家人签了核对授权书',
  AuthorizationWithdrawn: '有一位家人收回了核对授权',
  SupplementAnswered: '申请人答复了补正',
  DeclarationChanged: '申请内容有更新',
  HouseholdChanged: '登记了一项家庭变动',
  PartyJoined: '有一位家人加入了申请',
  ApplicantTookOver: '申请人接手了申请',
  ApplicationObjected: '申请人有不同意见',
  ObjectionLifted: '申请人收回了不同意见',
  ApplicationWithdrawn: '申请人撤回了申请',
  RefusalPutForward: '已请一位家人说明没有签字的原因',
  RefusalExplained: '有一位家人说明了没有签字的原因',
};

/** A refusal may be shown or read out anywhere: it names colleagues, never the household. */
const titleWithoutNames = (event: CaseEvent, state: Case, officeName: string): string =>
  ABOUT_THE_HOUSEHOLD[event.type] ?? progressStepOf(event, state, { audience: 'staff', officeName }).title;

/** The failure for somebody who acted on an older version: says what has happened since. */
export async function caseChanged(
  state: Case,
  expectedVersion: number,
  officeName: string,
  unit: UnitOfWork,
): Promise<Failure> {
  const from = Math.max(expectedVersion + 1, state.version - MOST_TOLD + 1);
  const titles: string[] = [];
  for (let version = from; version <= state.version; version += 1) {
    const event = await unit.findEvent(state.caseId, version);
    if (event) titles.push(titleWithoutNames(event, state, officeName));
  }
  const told = titles.length > 0 ? `刚才：${titles.join('；')}。` : '';
  return failureOf('caseChanged', { message: told + FAILURES.caseChanged });
}
