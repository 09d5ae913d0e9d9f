import type { Hand } from '@/domain/policy/pack/pack-release';
import { officerOf } from '../shared/pipeline/caller';
import type { ReadContext } from '../shared/pipeline/handler';
import type { Clock } from '../shared/ports/clock-and-ids';
import type { StaffMember } from '../shared/ports/directory';

/** Where a member of the county bureau's staff sits. */
export interface CountySeat {
  readonly officer: StaffMember;
  /** Division code of the county. */
  readonly region: string;
  readonly countyName: string;
}

/** The caller's seat at the county bureau (县民政局); undefined for everybody else, townships' officers included. */
export async function countySeatOf({
  caller,
  directory,
}: Pick<ReadContext, 'caller' | 'directory'>): Promise<CountySeat | undefined> {
  const officer = officerOf(caller);
  if (officer?.role !== 'county') return undefined;
  const office = await directory.findOffice(officer.officeId);
  const county = office && (await directory.findDivision(office.divisionCode));
  return county?.level === 'county' ? { officer, region: county.code, countyName: county.name } : undefined;
}

/** The officer's hand in a release, now. */
export const handOf = ({ officer }: CountySeat, clock: Clock): Hand => ({
  accountId: officer.accountId,
  displayName: officer.displayName,
  at: clock.now(),
});
