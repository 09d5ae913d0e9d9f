import type { AccountId } from '@/domain/kernel/ids';
import type { OfficeId } from '@/domain/kernel/region';

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
  /** The office that takes applications from here, where it is not the one of the division above. */
  readonly officeId?: OfficeId;
}

/** A member of staff (工作人员). */
export interface StaffMember {
  readonly staffId: string;
  readonly accountId: AccountId;
  readonly officeId: OfficeId;
  readonly role: 'officer' | 'head' | 'county' | 'helper';
  readonly isActive: boolean;
  readonly displayName: string;
  readonly phone: string;
  readonly wecomUserId?: string;
}

/** Reference data that changes rarely; an answer may be up to a minute old. */
export interface Directory {
  findOffice(officeId: string): Promise<Office | undefined>;
  findDivision(code: string): Promise<Division | undefined>;
  /** The divisions right below `parentCode`; of `''` the counties that this environment serves. */
  divisionsBelow(parentCode: string): Promise<Division[]>;
  /** The office for a village: its own mapping, else the township's, else the county's inbox. Undefined for an unknown village. */
  officeForVillage(villageCode: string): Promise<Office | undefined>;
  findStaff(accountId: AccountId): Promise<StaffMember | undefined>;
  /** Active staff of an office. */
  staffOf(officeId: string): Promise<StaffMember[]>;
}
