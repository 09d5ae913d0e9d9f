import { divisionsAbove } from '../../../src/domain/kernel/region';
import type { DirectoryData } from './directory-file';

const DESK_ROLES = ['officer', 'head', 'county'];

/** What would leave a resident without an office, or an office without anybody. Named by code and place, never by a person's name. */
export function checkDirectory({ divisions, offices, staff }: DirectoryData): string[] {
  const codes = new Map(divisions.map((division) => [division.code, division]));
  const officeIds = new Set(offices.map(({ officeId }) => officeId));
  const unknownOffice = (id: string | undefined): boolean => id !== undefined && !officeIds.has(id as never);
  const hasOffice = (code: string): boolean =>
    [code, ...divisionsAbove(code)].some((above) => codes.get(above)?.officeId !== undefined);
  const hasDesk = (officeId: string): boolean =>
    staff.some(
      (member) => member.officeId === officeId && member.isActive && DESK_ROLES.includes(member.role),
    );
  return [
    ...repeated(divisions.map(({ code }) => code)).map((code) => `区划 ${code} 写了两次`),
    ...repeated(offices.map(({ officeId }) => officeId)).map((id) => `机关 ${id} 写了两次`),
    ...repeated(staff.map(({ staffId }) => staffId)).map((id) => `人员 ${id} 写了两次`),
    ...staff
      .filter(({ accountId }, index) => staff.findIndex((other) => other.accountId === accountId) !== index)
      .map(({ staffId }) => `人员 ${staffId} 的微信账号和前面的人一样`),
    ...divisions
      .filter(
        ({ level, parentCode }) => (level === 'village' || level === 'township') && !codes.has(parentCode),
      )
      .map(({ code, parentCode }) => `区划 ${code} 的上级 ${parentCode} 不在名册里`),
    ...divisions
      .filter(({ officeId }) => unknownOffice(officeId))
      .map(({ code }) => `区划 ${code} 的机关不在名册里`),
    ...divisions
      .filter(({ level, code }) => level === 'village' && !hasOffice(code))
      .map(({ code }) => `村（社区）${code} 没有受理机关：它自己、乡镇和县都没有写`),
    ...(divisions.some(({ level }) => level === 'county') ? [] : ['名册里没有县（六位代码），居民无从选起']),
    ...offices
      .filter(({ parentOfficeId }) => unknownOffice(parentOfficeId))
      .map(({ officeId }) => `机关 ${officeId} 的上级不在名册里`),
    ...offices
      .filter(({ divisionCode }) => !codes.has(divisionCode))
      .map(({ officeId, divisionCode }) => `机关 ${officeId} 所在的区划 ${divisionCode} 不在名册里`),
    ...staff
      .filter(({ officeId }) => unknownOffice(officeId))
      .map(({ staffId }) => `人员 ${staffId} 的机关不在名册里`),
    ...offices
      .filter(({ officeId }) => !hasDesk(officeId))
      .map(({ officeId }) => `机关 ${officeId} 没有在岗的工作人员，新申请没有人会收到`),
  ];
}

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);
