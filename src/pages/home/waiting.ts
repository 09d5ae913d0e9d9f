import type { ResponseOf } from '@/contracts/action-contract';
import type { getMyCase } from '@/contracts/application/get-my-case';

type MyCase = ResponseOf<typeof getMyCase>;

/** One thing that a case waits for, in words: what it is, and why it matters. */
export interface Waiting {
  readonly title: string;
  readonly text: string;
}

/** What is still to be answered of what the office asked for, also what came back. */
function itemsToAnswer({ status, supplement }: MyCase): number {
  if (status !== 'supplementRequested') return 0;
  return supplement?.items.filter(({ answer, returned }) => !answer || returned).length ?? 0;
}

/** What waits for the person in a case: the first thing only, one at a time. */
export function waitingIn(myCase: MyCase): Waiting {
  const items = itemsToAnswer(myCase);
  const unsigned = myCase.signers.filter(({ role, signedAt }) => role !== 'supporter' && !signedAt).length;
  if (myCase.role === 'applicant' && myCase.filedBy && !myCase.hasApplicantJoined)
    return { title: `${myCase.filedBy.name}替您交了申请`, text: '请您看一看，填得对不对。' };
  if (items > 0) return { title: `民政办请您补 ${items} 样材料`, text: '补齐了才能接着办。' };
  if (unsigned > 0) return { title: `还有 ${unsigned} 个人没签授权书`, text: '签好了，民政办才能核对。' };
  return SOMETHING_WAITS;
}

/** While it is not known what it is. */
export const SOMETHING_WAITS: Waiting = { title: '您的申请等您来办', text: '点开看要做什么。' };
