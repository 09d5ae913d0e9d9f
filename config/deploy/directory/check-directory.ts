import { coversEveryDay, isInOrder } from '../../../src/domain/routing/office-mapping';
import type { DirectoryData } from './directory-file';

const DESK_ROLES = ['officer', 'head', 'county'];

/** What would leave a resident without an office, or an office without anybody. Named by code and place, never by a person's name. */
export function checkDirectory({ divisions, offices, mappings, staff }: DirectoryData): string[] {
  const codes = new Map(divisions.map((division) => [division.code, division]));
  const officeIds = new Set(offices.map(({ officeId }) => officeId));
  const unknownOffice = (id: string | undefined): boolean => id !== undefined && !officeIds.has(id as never);
  const hasInbox = (county: string): boolean =>
    coversEveryDay(mappings.find(({ divisionCode }) => divisionCode === county)?.periods ?? []);
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
    ...mappings
      .filter(({ divisionCode }) => !codes.has(divisionCode))
      .map(({ divisionCode }) => `对应表里的区划 ${divisionCode} 不在名册里`),
    ...mappings
      .filter(({ periods }) => periods.some(({ officeId }) => unknownOffice(officeId)))
      .map(({ divisionCode }) => `区划 ${divisionCode} 的机关不在名册里`),
    ...mappings
      .filter(({ periods }) => !isInOrder(periods))
      .map(({ divisionCode }) => `区划 ${divisionCode} 的受理机关在时间上重叠，或者开始晚于结束`),
    ...[...new Set(divisions.filter(({ level }) => level === 'village').map(({ code }) => code.slice(0, 6)))]
      .filter((county) => !hasInbox(county))
      .map((county) => `县 ${county} 不是每一天都有自己的机关：没有窗口的村的申请会无处可去`),
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
