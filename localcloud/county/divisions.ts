import type { Division } from '../../cloudfunctions/shared/ports/directory';
import { VillageCode } from '../../src/domain/kernel/region';

/** A village or community as it is written below: three digits after the township's code, name. */
type VillageLine = readonly [number: string, name: string];

interface Township {
  readonly code: string;
  readonly name: string;
  readonly villages: readonly VillageLine[];
}

const COUNTY = { code: '990101', name: '青禾县' };

/** Codes from 99 on belong to no province: everything here is made up. */
const TOWNSHIPS: readonly Township[] = [
  {
    code: '990101100',
    name: '桃溪镇',
    villages: [
      ['001', '桃溪社区'],
      ['002', '柳岸社区'],
      ['201', '东山村'],
      ['202', '西塘村'],
      ['203', '竹林村'],
      ['204', '荷塘村'],
    ],
  },
  {
    code: '990101101',
    name: '石桥镇',
    villages: [
      ['001', '石桥社区'],
      ['201', '南坡村'],
      ['202', '北湾村'],
      ['203', '枫树村'],
      ['204', '双井村'],
    ],
  },
  {
    code: '990101200',
    name: '云岭乡',
    villages: [
      ['201', '云岭村'],
      ['202', '松坪村'],
      ['203', '茶园村'],
      ['204', '高坎村'],
      // Registered in 云岭乡, but the whole village has moved to 石桥镇, which looks after it.
      ['205', '新居村（石桥安置点）'],
    ],
  },
  {
    // A development zone: it has no assistance office of its own.
    code: '990101400',
    name: '青禾产业园',
    villages: [['001', '产业园社区']],
  },
];

const villagesOf = (township: Township): Division[] =>
  township.villages.map(([number, name]) => ({
    code: VillageCode.parse(township.code + number),
    parentCode: township.code,
    name,
    level: 'village',
  }));

/** The made-up province 99 down to its villages. Who takes their applications is in mappings.ts. */
export const DIVISIONS: readonly Division[] = [
  { code: '99', parentCode: '', name: '演示省', level: 'province' },
  { code: '9901', parentCode: '99', name: '演示市', level: 'city' },
  { ...COUNTY, parentCode: '9901', level: 'county' },
  ...TOWNSHIPS.flatMap((township): Division[] => {
    const { villages: _, ...division } = township;
    return [{ ...division, parentCode: COUNTY.code, level: 'township' }, ...villagesOf(township)];
  }),
];
