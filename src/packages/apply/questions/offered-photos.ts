import type { AttachmentKind } from '@/domain/attachment/attachment-kind';
import type { Draft } from '../draft/draft';

/** Asked where they belong, with who fills in. */
const ASKED_ELSEWHERE: readonly AttachmentKind[] = ['entrustment', 'guardianship'];

function helpfulIn(draft: Draft): AttachmentKind[] {
  if (draft.programme === 'temporaryAid') return ['hardship'];
  const people = [draft.applicant, ...(draft.household === 'together' ? draft.members : [])];
  const { causes } = draft.hardship;
  const spends = (kind: string) => !draft.spending.none && draft.spending.kinds.includes(kind);
  const isIll = people.some(({ situation: { health } }) => health !== undefined && health !== 'good');
  const helps: readonly (readonly [AttachmentKind, boolean])[] = [
    ['disabilityCard', people.some(({ situation }) => situation.hasDisabilityCard === true)],
    ['medicalRecord', isIll || causes.includes('illness')],
    ['medicalBill', spends('medical') || spends('rehabilitation')],
    ['schooling', spends('education') || causes.includes('schooling')],
    ['hardship', causes.some((cause) => cause === 'disaster' || cause === 'accident' || cause === 'housing')],
  ];
  return helps.flatMap(([kind, isHelpful]) => (isHelpful ? kind : []));
}

/** The kinds of photos that help with what was answered, and those there are already. None is needed to hand in. */
export function offeredPhotos(draft: Draft): AttachmentKind[] {
  const there = draft.attachments.filter(({ memberId }) => memberId === undefined).map(({ kind }) => kind);
  return [...new Set([...helpfulIn(draft), ...there])].filter((kind) => !ASKED_ELSEWHERE.includes(kind));
}
