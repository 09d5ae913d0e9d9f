import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getDeclaration } from '@/contracts/application/get-declaration';
import { failureOf } from '@/contracts/failures';
import { roleOf } from '@/domain/case/party';
import { CHANGE_CAUSES } from '@/domain/household-history/causes';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';

const NOT_FOR_MEMBERS = '申请里填的内容，只有申请人和替他填的人能看。想看的话，请申请人打开给您看。';
const NO_SUCH_VERSION = '没有这一版。请返回上一页，看看有哪几版。';

/** What was declared, now or in an earlier version: for the applicant and whoever filed it, not for other members. */
export async function showDeclaration(
  { caseId, declaredVersion }: RequestOf<typeof getDeclaration>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof getDeclaration>>> {
  const index = await context.cases.findIndex(caseId);
  if (!index) return fail('caseNotFound');
  if (roleOf(index.parties, residentActor(context).accountId) === 'member')
    return fail(failureOf('actionNotAvailable', { message: NOT_FOR_MEMBERS }));
  const declarations = (await context.cases.history(caseId)).flatMap((event) => {
    if (event.type === 'ApplicationSubmitted') return [{ at: event.at, application: event.application }];
    if (event.type === 'DeclarationChanged')
      return [{ at: event.at, application: event.application, note: event.note }];
    if (event.type !== 'HouseholdChanged') return [];
    const note = `工作人员登记了家庭变动：${CHANGE_CAUSES[event.change.cause].text}`;
    return [{ at: event.at, application: event.application, note }];
  });
  const wanted = declaredVersion ?? declarations.length;
  const shown = declarations[wanted - 1];
  if (!shown) return fail(failureOf('actionNotAvailable', { message: NO_SUCH_VERSION }));
  context.cases.noteShown(caseId, `declaration:${wanted}`);
  return succeed({
    declaredVersion: wanted,
    application: shown.application,
    versions: declarations.map(({ application: _, ...version }, position) => ({
      declaredVersion: position + 1,
      ...version,
    })),
  });
}
