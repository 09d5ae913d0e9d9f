import { PROVINCES } from '../../../src/domain/kernel/provinces';
import { VillageCode } from '../../../src/domain/kernel/region';
import { DIVISIONS } from '../divisions';
import { COUNTY_OFFICE, SHIQIAO_OFFICE, TAOXI_OFFICE, YUNLING_OFFICE } from '../offices';

const nameOfTownship = new Map(
  DIVISIONS.filter(({ level }) => level === 'township').map(({ code, name }) => [code, name]),
);

/** The villages of the demo county by township and name: 桃溪镇东山村. */
export const VILLAGES: ReadonlyMap<string, VillageCode> = new Map(
  DIVISIONS.filter(({ level }) => level === 'village').map(({ code, parentCode, name }) => [
    `${nameOfTownship.get(parentCode) ?? ''}${name}`,
    VillageCode.parse(code),
  ]),
);

/** The first two digits of every province's codes by its name; 演示省 is the demo county's own. */
export const PROVINCE_CODES: ReadonlyMap<string, string> = new Map([
  ...PROVINCES.map(({ code, name }): [string, string] => [name, code]),
  ...DIVISIONS.filter(({ level }) => level === 'province').map(({ code, name }): [string, string] => [
    name,
    code,
  ]),
]);

/** The offices by what people call them. */
export const OFFICE_IDS = new Map([
  ['桃溪镇', TAOXI_OFFICE],
  ['石桥镇', SHIQIAO_OFFICE],
  ['云岭乡', YUNLING_OFFICE],
  ['县民政局', COUNTY_OFFICE],
]);
