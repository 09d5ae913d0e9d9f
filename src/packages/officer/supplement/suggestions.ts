import type { MemberView } from '@/contracts/casework/open-case';
import type { AttachmentKind } from '@/domain/attachment/attachment-kind';
import type { SupplementSubject } from '@/domain/case/supplement';
import type { MemberId } from '@/domain/kernel/ids';
import { membersToSign, type OpenedCase } from '../case/opened-case';

/** An item that can be put on the list with one tap. */
export interface Suggestion {
  /** Stable: the same suggestion is never on the list twice. */
  readonly key: string;
  /** What stands on the button. */
  readonly title: string;
  readonly subject: SupplementSubject;
  readonly memberId?: MemberId;
  readonly note: string;
}

const ADULT_AGE = 18;

const about = (
  kind: string,
  { memberId }: MemberView,
  words: Pick<Suggestion, 'title' | 'subject' | 'note'>,
): Suggestion => ({ key: `${kind}-${memberId}`, memberId, ...words });

const SIGNS_SELF =
  '请本人签核对授权书：用自己的手机打开“我的申请”签；不会用手机的，打电话给我们，可以上门帮着签。';
const GUARDIAN_SIGNS =
  '请监护人代签核对授权书：用自己的手机打开“我的申请”签；不会用手机的，打电话给我们，可以上门帮着签。';

/** One for each member whose authorization is missing: without these the case cannot be accepted. */
export const missingSignatures = (declared: Pick<OpenedCase, 'members'>): Suggestion[] =>
  membersToSign(declared).map((member) =>
    about('authorization', member, {
      title: `${member.name}签核对授权书`,
      subject: 'authorization',
      note: member.signsBy === 'guardian' ? GUARDIAN_SIGNS : SIGNS_SELF,
    }),
  );

const forMember = (member: MemberView): Suggestion[] => [
  ...(member.situation?.disability.has
    ? [
        about('disability', member, {
          title: `${member.name}的残疾证`,
          subject: 'disability',
          note: '请带残疾证来，或交有照片和等级那一页的复印件。',
        }),
      ]
    : []),
  ...((member.situation?.health ?? 'good') === 'good'
    ? []
    : [
        about('medical', member, {
          title: `${member.name}看病的材料`,
          subject: 'medical',
          note: '请交最近一年的诊断证明或出院小结，还有自己付钱的药费、医药费单据。',
        }),
      ]),
  ...(member.situation?.occupation === 'student' && member.age >= ADULT_AGE
    ? [
        about('school', member, {
          title: `${member.name}的在读证明`,
          subject: 'other',
          note: '请交学校开的在读证明，或拍学生证。',
        }),
      ]
    : []),
];

const COMMON: readonly Suggestion[] = [
  {
    key: 'identity',
    title: '身份证',
    subject: 'identity',
    note: '请带家里每个人的身份证来，或交正反两面的复印件。',
  },
  {
    key: 'householdRegister',
    title: '户口本',
    subject: 'householdRegister',
    note: '请带户口本来，或交首页和家里每个人那一页的复印件。',
  },
  {
    key: 'income',
    title: '收入情况',
    subject: 'income',
    note: '请交最近的工资条、养老金存折或补贴到账的那几页；没有的，写一句每月大概多少。',
  },
  {
    key: 'property',
    title: '财产情况',
    subject: 'property',
    note: '请写清楚家里的房子、车辆各是谁的名下。',
  },
];

/** Photos that answer a suggestion before it is made. */
const SHOWN_BY: Readonly<Partial<Record<SupplementSubject, readonly AttachmentKind[]>>> = {
  disability: ['disabilityCard'],
  medical: ['medicalRecord', 'medicalBill'],
  other: ['schooling'],
};

const isThere = ({ subject, memberId }: Suggestion, attachments: OpenedCase['attachments']): boolean =>
  attachments.some(
    (photo) =>
      SHOWN_BY[subject]?.includes(photo.kind) &&
      (photo.memberId === undefined || photo.memberId === memberId),
  );

/**
 * What the notice begins with: every signature that is missing, and what the declaration points to and nobody has
 * handed in. What can be seen at the visit is not asked for; the officer adds or takes off.
 */
export const prefilled = ({
  members,
  attachments,
}: Pick<OpenedCase, 'members' | 'attachments'>): Suggestion[] => [
  ...missingSignatures({ members }),
  ...members.flatMap(forMember).filter((suggestion) => !isThere(suggestion, attachments)),
];

/** Materials worth asking for in this household: what its own declaration points to first, then the usual ones. */
export const suggestedMaterials = ({ members }: Pick<OpenedCase, 'members'>): Suggestion[] => [
  ...members.flatMap(forMember),
  ...COMMON,
];
