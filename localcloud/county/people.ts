import type { StaffMember } from '../../cloudfunctions/shared/ports/directory';
import type { AccountId } from '../../src/domain/kernel/ids';
import type { OfficeId } from '../../src/domain/kernel/region';
import { COUNTY_OFFICE, SHIQIAO_OFFICE, TAOXI_OFFICE, YUNLING_OFFICE } from './offices';
import type { Persona, PersonaRole } from './persona';

type PersonLine = Omit<Persona, 'openid' | 'wecomUserId' | 'officeId'> & { readonly officeId?: OfficeId };

/** Telephone numbers begin with 160 0000: that range is given to nobody. */
const PEOPLE: readonly PersonLine[] = [
  {
    id: 'wang-yanshi',
    name: '王演示',
    role: 'resident',
    description: '78 岁，一个人住在桃溪镇东山村，常年吃药，想申请低保。',
    phone: '16000000101',
  },
  {
    id: 'li-yangli',
    name: '李样例',
    role: 'resident',
    description: '46 岁，住在石桥镇，独自带两个孩子，厂里停工后没了收入。',
    phone: '16000000102',
  },
  {
    id: 'wang-xiaoshi',
    name: '王小示',
    role: 'family',
    description: '王演示的女儿，在外地上班，用手机替母亲申请、看进度。',
    phone: '16000000103',
  },
  {
    id: 'luo-shili',
    name: '罗示例',
    role: 'resident',
    description: '62 岁，户口在云岭乡，借住在桃溪镇，两边的民政办一起办。',
    phone: '16000000104',
  },
  {
    id: 'wu-shiyang',
    name: '吴示样',
    role: 'resident',
    description: '住在云岭乡高坎村，昨晚家里失火，申请了急难救助。',
    phone: '16000000105',
  },
  {
    id: 'han-shiyang',
    name: '韩示样',
    role: 'family',
    description: '和老伴带着孙子过，是孙子的监护人，替他申请、替他签名。',
    phone: '16000000106',
  },
  {
    id: 'feng-yangshi',
    name: '冯样示',
    role: 'resident',
    description: '75 岁，女儿替他申请了，他可以自己来看，也可以说不同意。',
    phone: '16000000107',
  },
  {
    id: 'feng-xiaoshi',
    name: '冯小示',
    role: 'family',
    description: '冯样示的女儿，在外地替父亲申请，两个人都能看到进度。',
    phone: '16000000108',
  },
  {
    id: 'zhou-xieshi',
    name: '周协示',
    role: 'helper',
    description: '桃溪镇的村级协理员，帮不会用手机的老人申请。',
    phone: '16000000201',
    officeId: TAOXI_OFFICE,
  },
  {
    id: 'ma-xieshi',
    name: '马协示',
    role: 'helper',
    description: '石桥镇的村级协理员，也到云岭乡帮忙，上门替人填写。',
    phone: '16000000202',
    officeId: SHIQIAO_OFFICE,
  },
  {
    id: 'chen-banshi',
    name: '陈办示',
    role: 'officer',
    description: '桃溪镇经办人，收到新申请后看材料，决定受理或一次告知补正。',
    phone: '16000000301',
    officeId: TAOXI_OFFICE,
  },
  {
    id: 'liu-banshi',
    name: '刘办示',
    role: 'officer',
    description: '桃溪镇另一位经办人，可以和陈办示同时打开一个案件试试。',
    phone: '16000000302',
    officeId: TAOXI_OFFICE,
  },
  {
    id: 'sun-renshi',
    name: '孙任示',
    role: 'head',
    description: '桃溪镇社会事务办主任，看全镇的案件办到了哪一步。',
    phone: '16000000303',
    officeId: TAOXI_OFFICE,
  },
  {
    id: 'he-banli',
    name: '何办例',
    role: 'officer',
    description: '石桥镇经办人，也管从云岭乡搬来的新居村。',
    phone: '16000000304',
    officeId: SHIQIAO_OFFICE,
  },
  {
    id: 'wu-banli',
    name: '吴办例',
    role: 'officer',
    description: '云岭乡经办人，乡里只有一个人办救助。',
    phone: '16000000305',
    officeId: YUNLING_OFFICE,
  },
  {
    id: 'gao-xianshi',
    name: '高县示',
    role: 'county',
    description: '县民政局工作人员，没有乡镇窗口的地方由这里接手，也起草低保标准等参数。',
    phone: '16000000401',
    officeId: COUNTY_OFFICE,
  },
  {
    id: 'lin-xianli',
    name: '林县例',
    role: 'county',
    description: '县民政局另一位工作人员，复核、发布同事起草的参数，做年度调标。',
    phone: '16000000402',
    officeId: COUNTY_OFFICE,
  },
];

/** Everybody as whom a visitor may use the product. All of them are made up. */
export const PERSONAS: readonly Persona[] = PEOPLE.map((person) => ({
  ...person,
  openid: `demo-openid-${person.id}`,
  ...(person.officeId ? { wecomUserId: person.id } : {}),
}));

const isStaffRole = (role: PersonaRole): role is StaffMember['role'] =>
  role !== 'resident' && role !== 'family';

/** The staff of the demo county: the people above who work at an office. */
export const STAFF: readonly StaffMember[] = PERSONAS.flatMap(
  ({ id, openid, role, officeId, name, phone = '', wecomUserId }) =>
    isStaffRole(role) && officeId
      ? [
          {
            staffId: `s_${id}`,
            accountId: openid as AccountId,
            officeId: officeId as OfficeId,
            role,
            isActive: true,
            displayName: name,
            phone,
            wecomUserId,
          },
        ]
      : [],
);
