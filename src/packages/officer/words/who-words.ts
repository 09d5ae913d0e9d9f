import type { MemberView } from '@/contracts/casework/open-case';
import type { OpenedCase } from '../case/opened-case';
import { filingWords } from './household-words';

const EVIDENCE: Readonly<Record<NonNullable<OpenedCase['filing']['evidence']>, string>> = {
  householdRegister: '户口簿证明监护关系',
  courtDecision: '法院文书证明监护关系',
  appointment: '指定监护的文书证明监护关系',
  other: '另有证明监护关系的材料',
};

const ENTRUSTED = { onPaper: '有书面委托', spoken: '口头委托' } as const;

/** `子女李四代为申请，口头委托`. */
export function filerWords(filing: OpenedCase['filing']): string {
  const { entrusted, evidence } = filing;
  const basis = entrusted ? ENTRUSTED[entrusted] : evidence && EVIDENCE[evidence];
  return basis ? `${filingWords(filing)}，${basis}` : filingWords(filing);
}

/** `张三，已经用自己的微信看到这份申请`. */
export function applicantWords({
  members,
  hasApplicantJoined,
}: Pick<OpenedCase, 'members' | 'hasApplicantJoined'>): string {
  const name = members[0]?.name ?? '申请人';
  return hasApplicantJoined
    ? `${name}，自己的微信能看到这份申请`
    : `${name}，还没有用自己的微信，有事请打电话`;
}

const WAYS = { ownPhone: '自己的手机', thisPhone: '别人的手机', paper: '纸上' } as const;

const signedWay = ({ name, signsBy, on }: MemberView): string =>
  `${name}（${signsBy === 'guardian' ? '监护人代签，' : ''}${on ? WAYS[on] : '已签'}）`;

/** `张三（自己的手机）、李四（纸上）；还没签：王五`. */
export function signedWords({ members }: Pick<OpenedCase, 'members'>): string {
  const signed = members.filter(({ signedAt }) => signedAt);
  const missing = members.filter(({ signedAt, mustSign }) => mustSign && !signedAt);
  const parts = [
    ...(signed.length > 0 ? [signed.map(signedWay).join('、')] : []),
    ...(missing.length > 0 ? [`还没签：${missing.map(({ name }) => name).join('、')}`] : []),
  ];
  if (parts.length > 0) return parts.join('；');
  return '急难救助不等签字，核对前再签';
}
