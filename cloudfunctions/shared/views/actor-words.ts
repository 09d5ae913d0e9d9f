import type { Case } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import type { PartyRole } from '@/domain/case/party';
import type { FilerRelation, GuardianRelation } from '@/domain/household/filing';
import type { AccountId } from '@/domain/kernel/ids';

/** Who reads: officers see which colleague acted; people of the household see the office, and themselves as 您. */
export type ProgressReader =
  | { readonly audience: 'staff'; readonly officeName: string }
  | {
      readonly audience: 'resident';
      readonly officeName: string;
      readonly accountId: AccountId;
      readonly role: PartyRole;
    };

const RELATION_TEXT: Readonly<Record<FilerRelation | GuardianRelation, string>> = {
  spouse: '配偶',
  child: '子女',
  parent: '父母',
  grandparent: '祖父母（外祖父母）',
  sibling: '兄弟姐妹',
  otherRelative: '亲戚',
  appointed: '监护人',
};

/** Who typed the application for somebody else, as the reader knows them; undefined where the applicant typed it. */
function filerWords({ filing, applicant }: Case['declared'], reader: ProgressReader): string | undefined {
  if (filing.by === 'self') return undefined;
  if (filing.by === 'helper')
    return `${reader.audience === 'staff' ? '村级协理员' : '村里帮忙的'}${filing.filerName ?? ''}`;
  const of = reader.audience === 'resident' && reader.role === 'applicant' ? '您' : applicant.name;
  const what = filing.by === 'guardian' ? '监护人' : RELATION_TEXT[filing.relation];
  return `${of}的${what}${filing.filerName}`;
}

/** Whoever caused the event, in the words of the reader. */
export function actorWords({ by }: CaseEvent, state: Case, reader: ProgressReader): string {
  if (by.kind === 'officer') return reader.audience === 'staff' ? by.displayName : reader.officeName;
  if (reader.audience === 'resident' && reader.accountId === by.accountId) return '您';
  const party = state.parties.find(({ accountId }) => accountId === by.accountId);
  if (by.accountId === state.filedBy && party?.role !== 'applicant') {
    const filer = filerWords(state.declared, reader);
    if (filer) return filer;
  }
  return party?.role === 'member' ? '一位家人' : '申请人';
}

/** For whom somebody else has acted, in the words of the reader. */
export const applicantWords = ({ declared }: Case, reader: ProgressReader): string => {
  if (reader.audience === 'staff') return '申请人';
  return reader.role === 'applicant' ? '您' : declared.applicant.name;
};
