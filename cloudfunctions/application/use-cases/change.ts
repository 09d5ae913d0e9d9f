import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { changeDeclaration as changeDeclarationContract } from '@/contracts/application/change-declaration';
import { failureOf } from '@/contracts/failures';
import { signersMissing } from '@/domain/case/case';
import { changeDeclaration } from '@/domain/case/change-declaration';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { bindAttachments } from '../../shared/records/attachment-records';
import { holdPersons, releaseThoseWhoLeft } from '../../shared/records/person-claims';
import { personHasOpenCase } from '../../shared/views/person-has-open-case';
import { areVillagesKnown } from '../known-villages';
import { othersThan } from '../photos-of';

const CHANGED_MEANWHILE =
  '申请内容刚在另一台手机上改过，您这次改的没有存进去。请先看看现在填的是什么，再改一次。';

/**
 * Adds what has changed as a new version of the declaration. Whoever is new to the household is held for this case,
 * whoever has left it is free; those who stay keep their earlier numbers held too.
 */
export async function change(
  { caseId, declaredVersion, application, note }: RequestOf<typeof changeDeclarationContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof changeDeclarationContract>>> {
  const { unit, directory } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const actor = residentActor(context);
  if (declaredVersion !== state.declaredVersion)
    return fail(failureOf('caseChanged', { message: CHANGED_MEANWHILE }));
  const today = officeDateOf(unit.now);
  const decided = changeDeclaration(state, { application, note, today }, actor.accountId);
  if (!decided.ok) return decided;
  if (decided.value.type !== 'DeclarationChanged') throw new Error('a change gives a changed declaration');
  const { application: declared } = decided.value;
  if (!(await areVillagesKnown(declared, directory))) return fail('villageUnknown');
  const claiming = { caseId, programme: state.programme, declared };
  const held = await holdPersons(context, claiming);
  if (!held.ok) return fail(await personHasOpenCase(held.failure, context));
  const photos = declared.attachments.map(({ attachmentId }) => attachmentId);
  const bound = await bindAttachments(unit, actor.accountId, caseId, photos, othersThan(photos, state));
  if (!bound.ok) return bound;
  await releaseThoseWhoLeft(context, claiming);
  const next = await record(context, state, actor, decided.value);
  return succeed({
    version: next.version,
    declaredVersion: next.declaredVersion,
    signaturesMissing: signersMissing(next).length,
  });
}
