import type { AccountId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import type { PolicyParameter } from '@/domain/policy/policy-parameter';

/** A handling office as the directory has it (办理机关). */
export interface Office {
  readonly officeId: OfficeId;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: string;
  /** Code of the division whose rules it works by. */
  readonly divisionCode: string;
  /** The office above, where a case goes when nobody here can take it. */
  readonly parentOfficeId?: OfficeId;
}

export interface Division {
  readonly code: string;
  readonly parentCode: string;
  readonly name: string;
  readonly level: 'province' | 'city' | 'county' | 'township' | 'village';
}

/** The office that takes applications from a division, and how that is known. */
export interface OfficeFound {
  readonly office: Office;
  /** Whose mapping named it: the division itself or the nearest above that has one. */
  readonly mappedBy: string;
  /** Why it is not the office that the division tree would name, in a sentence for residents. */
  readonly reason?: string;
}

/** A member of staff (工作人员) as far as work needs it: who sits where, without name and telephone. */
export interface StaffSeat {
  readonly staffId: string;
  readonly accountId: AccountId;
  readonly officeId: OfficeId;
  readonly role: 'officer' | 'head' | 'county' | 'helper';
  readonly isActive: boolean;
  readonly wecomUserId?: string;
}

/** The same with what is personal. */
export interface StaffMember extends StaffSeat {
  readonly displayName: string;
  readonly phone: string;
}

/** Reference data that changes rarely; except for `findStaff`, an answer may be up to a minute old. */
export interface Directory {
  findOffice(officeId: string): Promise<Office | undefined>;
  findDivision(code: string): Promise<Division | undefined>;
  /** The offices right below, those whose office above is `officeId`. */
  officesBelow(officeId: string): Promise<Office[]>;
  /** The divisions right below `parentCode`; of `''` the counties that this environment serves. */
  divisionsBelow(parentCode: string): Promise<Division[]>;
  /** The office for a division on a day, today unless said: its own mapping, else the township's, else the county's inbox. */
  officeFor(divisionCode: string, on?: PlainDate): Promise<OfficeFound | undefined>;
  /** The same for a village. Undefined for a code that is not a known village's. */
  officeForVillage(villageCode: string, on?: PlainDate): Promise<Office | undefined>;
  /** The parameters of the rules of all places, with what the counties have published; for `policyAt`. */
  parameters(): Promise<readonly PolicyParameter[]>;
  /** As it stands now, active or not: access is decided by it. Opens the personal fields of this one person. */
  findStaff(accountId: AccountId): Promise<StaffMember | undefined>;
  /** Active staff of an office; opens nobody's personal fields. */
  staffOf(officeId: string): Promise<StaffSeat[]>;
}
