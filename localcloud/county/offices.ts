import type { Office } from '../../cloudfunctions/shared/ports/directory';
import type { OfficeId } from '../../src/domain/kernel/region';

export const COUNTY_OFFICE = 'o_qinghe_county' as OfficeId;
export const TAOXI_OFFICE = 'o_qinghe_taoxi' as OfficeId;
export const SHIQIAO_OFFICE = 'o_qinghe_shiqiao' as OfficeId;
export const YUNLING_OFFICE = 'o_qinghe_yunling' as OfficeId;

/** No exchange gives out local numbers that begin with 000: nobody real is called. */
export const OFFICES: readonly Office[] = [
  {
    officeId: COUNTY_OFFICE,
    name: '青禾县民政局社会救助科',
    address: '演示省演示市青禾县示范大道 1 号，县政务服务中心二楼 8 号窗口',
    phone: '0999-0001234',
    hours: '周一至周五 8:30—12:00，14:00—17:30',
    divisionCode: '990101',
  },
  {
    officeId: TAOXI_OFFICE,
    name: '桃溪镇人民政府社会事务办公室',
    address: '青禾县桃溪镇桃溪街 18 号，镇便民服务中心一楼 3 号窗口',
    phone: '0999-0001100',
    hours: '周一至周五 8:30—12:00，14:00—17:30；逢集的周六上午也开门',
    divisionCode: '990101100',
    parentOfficeId: COUNTY_OFFICE,
  },
  {
    officeId: SHIQIAO_OFFICE,
    name: '石桥镇人民政府社会事务办公室',
    address: '青禾县石桥镇桥头路 6 号，镇便民服务中心一楼 2 号窗口',
    phone: '0999-0001101',
    hours: '周一至周五 8:30—12:00，14:00—17:30',
    divisionCode: '990101101',
    parentOfficeId: COUNTY_OFFICE,
  },
  {
    officeId: YUNLING_OFFICE,
    name: '云岭乡人民政府社会事务办公室',
    address: '青禾县云岭乡云岭村 1 号，乡便民服务中心进门左手边',
    phone: '0999-0001200',
    hours: '周一至周五 9:00—12:00，14:00—17:00',
    divisionCode: '990101200',
    parentOfficeId: COUNTY_OFFICE,
  },
];
