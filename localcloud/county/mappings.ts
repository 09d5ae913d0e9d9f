import type { PlainDate } from '../../src/domain/kernel/plain-date';
import type { OfficeId } from '../../src/domain/kernel/region';
import type { OfficeMapping } from '../../src/domain/routing/office-mapping';
import { COUNTY_OFFICE, SHIQIAO_OFFICE, TAOXI_OFFICE, YUNLING_OFFICE } from './offices';

const always = (divisionCode: string, officeId: OfficeId): OfficeMapping => ({
  divisionCode,
  periods: [{ officeId }],
});

/** Who takes applications from where in the demo county. The development zone 990101400 has no office: the county does. */
export const OFFICE_MAPPINGS: readonly OfficeMapping[] = [
  always('990101', COUNTY_OFFICE),
  always('990101100', TAOXI_OFFICE),
  always('990101101', SHIQIAO_OFFICE),
  always('990101200', YUNLING_OFFICE),
  {
    // 新居村 stands in 云岭乡 in the division tree.
    divisionCode: '990101200205',
    periods: [{ officeId: SHIQIAO_OFFICE, reason: '新居村整村搬到了石桥镇，由石桥镇办理' }],
  },
  {
    // 茶园村 is handed over: 云岭乡 by the tree until then.
    divisionCode: '990101200203',
    periods: [
      {
        officeId: SHIQIAO_OFFICE,
        from: '2027-03-01' as PlainDate,
        reason: '从2027年3月1日起，茶园村由石桥镇办理',
      },
    ],
  },
];
