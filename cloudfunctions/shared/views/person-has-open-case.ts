import { type Failure, failureOf } from '@/contracts/failures';
import { isClosed } from '@/domain/case/case-status';
import { PROGRAMME_TEXT } from '@/domain/household/programme';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { partiesOf } from '../pipeline/check-access';
import type { WriteContext } from '../pipeline/handler';
import type { CaseIndex } from '../records/case-records';
import { getOffice } from './office-contact';

/**
 * The refusal of an application that names somebody who is in another open one: which office has it and how to call
 * it, never who it is about. Whoever follows that case themselves is told its number, so that they can open it. The
 * refusal stands in the other case's log.
 */
export async function personHasOpenCase(
  holder: CaseIndex,
  { unit, directory, caller }: Pick<WriteContext, 'unit' | 'directory' | 'caller'>,
): Promise<Failure> {
  unit.noteRefusal(holder.caseId, 'personHasOpenCase');
  const { name, phone } = await getOffice(directory, holder.officeId);
  const isTheirs = !isClosed(holder.status) && partiesOf(holder, caller).length > 0;
  const what = PROGRAMME_TEXT[holder.programme];
  const message = isTheirs
    ? `您已经有一份${what}申请在办，申请编号 ${spokenCaseNumber(holder.caseNumber)}，由${name}办理，电话 ${phone}。请到“我的申请”里打开那一份，家里有变化可以在那里改，不用再交。`
    : `填的家里人当中，有人已经有一份${what}申请在办，同一个人同一种救助只能有一份。那一份由${name}办理，电话 ${phone}，请打电话问清楚；您填的内容都还在。`;
  return failureOf('personHasOpenCase', { message });
}
