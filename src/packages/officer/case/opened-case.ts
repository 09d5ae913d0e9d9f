import type { ResponseOf } from '@/contracts/action-contract';
import type { MemberView, openCase } from '@/contracts/casework/open-case';

/** The whole case as the officer sees it. */
export type OpenedCase = ResponseOf<typeof openCase>;

/** The adults whose authorization (核对授权书) is still missing. */
export const membersToSign = ({ members }: Pick<OpenedCase, 'members'>): MemberView[] =>
  members.filter(({ mustSign, signedAt }) => mustSign && !signedAt);

/** `张三、李四`. */
export const namesOf = (members: readonly Pick<MemberView, 'name'>[]): string =>
  members.map(({ name }) => name).join('、');
