import { FAILURES, type Failure, failureOf } from '@/contracts/failures';
import type { Case } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import type { UnitOfWork } from '../pipeline/unit-of-work';
import { progressStepOf } from './progress';

const MOST_TOLD = 5;

/** A refusal may be shown or read out anywhere: it names colleagues, never the household. */
const titleWithoutNames = (event: CaseEvent, state: Case, officeName: string): string =>
  event.type === 'AuthorizationGranted'
    ? '有一位家人签了核对授权书'
    : progressStepOf(event, state, { audience: 'staff', officeName }).title;

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
