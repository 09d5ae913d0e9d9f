import type { ResponseOf } from '@/contracts/action-contract';
import type { MemberView, openCase } from '@/contracts/casework/open-case';
import type { MemberId, SignerId } from '@/domain/kernel/ids';

/** The whole case as the officer sees it. */
export type OpenedCase = ResponseOf<typeof openCase>;

/** Those whose authorization (核对授权书) is still missing, their own or by their guardian. */
export const membersToSign = ({ members }: Pick<OpenedCase, 'members'>): MemberView[] =>
  members.filter(({ mustSign, signedAt }) => mustSign && !signedAt);

/** `张三、李四`. */
export const namesOf = (members: readonly Pick<MemberView, 'name'>[]): string =>
  members.map(({ name }) => name).join('、');

/** The name of a member; undefined for somebody who is not in what is shown. */
export const memberNameIn =
  ({ members }: Pick<OpenedCase, 'members'>) =>
  (memberId: MemberId): string | undefined =>
    members.find((member) => member.memberId === memberId)?.name;

/** Whose authorization stands, of the household and outside it, for choosing one of them. */
export const whoSigned = ({
  members,
  supporters,
}: Pick<OpenedCase, 'members' | 'supporters'>): { signerId: SignerId; name: string; hint: string }[] => [
  ...members
    .filter(({ signedAt }) => signedAt)
    .map(({ memberId, name, signsBy }) => ({
      signerId: memberId,
      name,
      hint: signsBy === 'guardian' ? '监护人签的' : '家里人',
    })),
  ...supporters
    .filter(({ consentedAt }) => consentedAt)
    .map(({ supporterId, name }) => ({ signerId: supporterId, name, hint: '不住在一起' })),
];
