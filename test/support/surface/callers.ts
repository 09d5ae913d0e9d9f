import type { ActionContract } from '@/contracts/action-contract';
import type { Caller } from '../../../localcloud/functions/caller';
import { accountOf } from '../photos';
import { FORMER_HELPER, FORMER_OFFICER, PASSER_BY, RELATIVE } from './people';

/**
 * Every action, asked by every kind of caller about one case: 李样例 filed it for 王演示, who took it over; her wife follows it as a
 * member; 桃溪 leads, 云岭 assists. Beside it stands a case that a village helper filed whose post has ended.
 */
export const CALLERS = {
  stranger: { kind: 'client', openid: '' },
  passerBy: { kind: 'client', openid: accountOf(PASSER_BY) },
  otherHousehold: { kind: 'client', openid: accountOf('wang-xiaoshi') },
  applicant: { kind: 'client', openid: accountOf('wang-yanshi') },
  member: { kind: 'client', openid: accountOf(RELATIVE) },
  dismissedFiler: { kind: 'client', openid: accountOf('li-yangli') },
  formerHelper: { kind: 'client', openid: accountOf(FORMER_HELPER) },
  formerOfficer: { kind: 'client', openid: accountOf(FORMER_OFFICER) },
  officer: { kind: 'client', openid: accountOf('chen-banshi') },
  officerElsewhere: { kind: 'client', openid: accountOf('he-banli') },
  officerAbove: { kind: 'client', openid: accountOf('gao-xianshi') },
  assistingOfficer: { kind: 'client', openid: accountOf('wu-banli') },
  system: { kind: 'timer' },
} as const satisfies Record<string, Caller>;
export type CallerKind = keyof typeof CALLERS;
export const KINDS = Object.keys(CALLERS) as CallerKind[];
/** What the applicant does changes the case; everybody else asks first. */
export const KINDS_APPLICANT_LAST = [...KINDS.filter((kind) => kind !== 'applicant'), 'applicant' as const];

const DESKS: readonly CallerKind[] = ['officer', 'officerElsewhere', 'officerAbove', 'assistingOfficer'];
const LEAD: readonly CallerKind[] = ['officer', 'officerAbove'];
export const PARTIES: readonly CallerKind[] = ['applicant', 'member'];

export type Verdict = 'notSignedIn' | 'notAllowed' | 'caseNotFound' | 'letThrough';

/** What the contract's declared access says to a caller. */
export function declared({ access }: ActionContract, kind: CallerKind): Verdict {
  if (kind === 'stranger') return 'notSignedIn';
  if (access.caller === 'system') return kind === 'system' ? 'letThrough' : 'notAllowed';
  if (kind === 'system') return 'notAllowed';
  if (access.caller === 'anyone') return 'letThrough';
  if (access.caller === 'officer' && !DESKS.includes(kind)) return 'notAllowed';
  if (!('of' in access) || access.of === undefined) return 'letThrough';
  if (access.caller === 'resident') return PARTIES.includes(kind) ? 'letThrough' : 'caseNotFound';
  const seated: readonly CallerKind[] = access.of === 'assistedCase' ? [...LEAD, 'assistingOfficer'] : LEAD;
  return seated.includes(kind) ? 'letThrough' : 'caseNotFound';
}
