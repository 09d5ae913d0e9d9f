import type { MyCaseSummary } from '@/contracts/application/list-my-cases';

/** What a case waits for, in words: what it is, and why it matters. */
export interface Waiting {
  readonly title: string;
  readonly text: string;
}

/** What waits for the person in a case: the first thing only, one at a time. */
export function waitingIn({ status, itemsLeft, signaturesMissing }: MyCaseSummary): Waiting {
  if (status === 'supplementRequested' && itemsLeft > 0)
    return { title: `民政办请您补 ${itemsLeft} 样材料`, text: '补齐了才能接着办。' };
  if (signaturesMissing > 0)
    return { title: `还有 ${signaturesMissing} 个人没签授权书`, text: '签好了，民政办才能核对。' };
  return { title: '您的申请等您来办', text: '点开看要做什么。' };
}
