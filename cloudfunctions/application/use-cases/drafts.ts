import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type {
  CloudDraft,
  discardDraft as discardDraftContract,
  getDrafts as getDraftsContract,
  saveDraft as saveDraftContract,
} from '@/contracts/application/drafts';
import { type Failure, failureOf } from '@/contracts/failures';
import { Programme } from '@/domain/household/programme';
import { inWords, officeDateOf, officeTimeOf } from '@/domain/kernel/plain-date';
import { fail, type Result, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext, WriteContext } from '../../shared/pipeline/handler';
import type { Document } from '../../shared/ports/documents';
import {
  DRAFTS,
  draftDocument,
  draftIdOf,
  draftVersionOf,
  emptiedDraft,
  openDraft,
} from '../../shared/records/draft-records';

const GONE = '这份草稿已经在另一台手机上交上去或者删掉了。这里填的还在，要接着填，请再存一次。';

/** Says when and on which telephone the draft in the cloud was saved. */
function draftChanged(draft: CloudDraft | undefined): Failure {
  if (!draft) return failureOf('draftChanged', { message: GONE });
  const { savedAt, device } = draft;
  const when = `${inWords(officeDateOf(savedAt))} ${officeTimeOf(savedAt)}`;
  return failureOf('draftChanged', {
    message: `这份草稿 ${when} 在“${device}”上改过。请先看看那边填了什么，再选留下哪一份，两份都还在。`,
  });
}

/** The row in the cloud, if it is still what the telephone knew: of a draft that is gone, that nothing is there. */
async function rowKnownAs(
  baseVersion: number,
  id: string,
  { unit, sealer }: WriteContext,
): Promise<Result<Document | undefined, Failure>> {
  const row = await unit.find(DRAFTS, id);
  const draft = openDraft(row, sealer);
  const isKnown = draft ? draft.version === baseVersion : baseVersion === 0;
  return isKnown ? succeed(row) : fail(draftChanged(draft));
}

/** Keeps a draft, unless another telephone has saved since. */
export async function saveDraft(
  { programme, baseVersion, device, answers }: RequestOf<typeof saveDraftContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof saveDraftContract>>> {
  const { unit, sealer } = context;
  const id = draftIdOf(sealer, residentActor(context).accountId, programme);
  const known = await rowKnownAs(baseVersion, id, context);
  if (!known.ok) return known;
  const version = draftVersionOf(known.value) + 1;
  const document = draftDocument(id, { programme, version, savedAt: unit.now, device, answers }, sealer);
  unit.put(DRAFTS, document, known.value);
  return succeed({ version, savedAt: unit.now });
}

/** The caller's drafts; at most one for each programme. */
export async function getDrafts(
  _request: RequestOf<typeof getDraftsContract>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof getDraftsContract>>> {
  const { documents, sealer } = context;
  const { accountId } = residentActor(context);
  const rows = await Promise.all(
    Programme.options.map((programme) => documents.find(DRAFTS, draftIdOf(sealer, accountId, programme))),
  );
  return succeed({ drafts: rows.flatMap((row) => openDraft(row, sealer) ?? []) });
}

/** Throws a draft away, unless another telephone has saved since; what is not there is gone already. */
export async function discardDraft(
  { programme, baseVersion }: RequestOf<typeof discardDraftContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof discardDraftContract>>> {
  const { unit, sealer } = context;
  const row = await unit.find(DRAFTS, draftIdOf(sealer, residentActor(context).accountId, programme));
  const draft = openDraft(row, sealer);
  if (!row || !draft) return succeed({});
  if (draft.version !== baseVersion) return fail(draftChanged(draft));
  unit.replace(DRAFTS, emptiedDraft(row, unit.now));
  return succeed({});
}
