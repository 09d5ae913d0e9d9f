import { checkDirectory } from '../../../config/deploy/directory/check-directory';
import { DIVISIONS } from '../../../localcloud/county/divisions';
import { OFFICE_MAPPINGS } from '../../../localcloud/county/mappings';
import { OFFICES } from '../../../localcloud/county/offices';
import { PERSONAS, STAFF } from '../../../localcloud/county/people';
import { DivisionCode, OfficeId } from '../../../src/domain/kernel/region';

const codes = new Set(DIVISIONS.map(({ code }) => code));
const officeIds = new Set<string>(OFFICES.map(({ officeId }) => officeId));
const CODE_LENGTHS = { province: 2, city: 4, county: 6, township: 9, village: 12 };
const FICTITIOUS_LANDLINE = /^0999-000\d{4}$/;
const FICTITIOUS_MOBILE = /^1600000\d{4}$/;

test('every division is below its parent, has the length of its level and stands once', () => {
  expect(codes.size).toBe(DIVISIONS.length);
  for (const { code, parentCode, level } of DIVISIONS) {
    expect(DivisionCode.safeParse(code).success).toBe(true);
    expect(code).toHaveLength(CODE_LENGTHS[level]);
    expect(code.startsWith(parentCode)).toBe(true);
    expect(level === 'province' ? parentCode === '' : codes.has(parentCode)).toBe(true);
  }
});

test('every code is of province 99, which does not exist', () => {
  expect(DIVISIONS.filter(({ code }) => !code.startsWith('99'))).toEqual([]);
});

test('siblings have different names', () => {
  const names = DIVISIONS.map(({ parentCode, name }) => `${parentCode} ${name}`);
  expect(new Set(names).size).toBe(names.length);
});

test('every office that a mapping names exists, and offices lead up to the county', () => {
  for (const { divisionCode, periods } of OFFICE_MAPPINGS) {
    expect(codes).toContain(divisionCode);
    for (const { officeId } of periods) expect(officeIds).toContain(officeId);
  }
  for (const office of OFFICES) {
    expect(OfficeId.safeParse(office.officeId).success).toBe(true);
    expect(codes).toContain(office.divisionCode);
    if (office.parentOfficeId) expect(officeIds).toContain(office.parentOfficeId);
  }
  expect(OFFICES.filter(({ parentOfficeId }) => !parentOfficeId).map(({ officeId }) => officeId)).toEqual([
    'o_qinghe_county',
  ]);
});

test('the county’s own check finds nothing', () => {
  const data = { divisions: DIVISIONS, offices: OFFICES, mappings: OFFICE_MAPPINGS, staff: STAFF };
  expect(checkDirectory(data)).toEqual([]);
});

test('every township with an office has somebody who takes cases, 桃溪镇 two and a head', () => {
  for (const { officeId } of OFFICES) {
    const roles = STAFF.filter((member) => member.officeId === officeId).map(({ role }) => role);
    expect(roles.filter((role) => role === 'officer' || role === 'county').length).toBeGreaterThan(0);
  }
  const inTaoxi = STAFF.filter(({ officeId }) => officeId === 'o_qinghe_taoxi').map(({ role }) => role);
  expect(inTaoxi.sort()).toEqual(['head', 'helper', 'officer', 'officer']);
});

test('all telephone numbers are fictitious and nobody shares one', () => {
  for (const { phone } of OFFICES) expect(phone).toMatch(FICTITIOUS_LANDLINE);
  for (const { phone } of PERSONAS) expect(phone).toMatch(FICTITIOUS_MOBILE);
  const phones = [...OFFICES, ...PERSONAS].map(({ phone }) => phone);
  expect(new Set(phones).size).toBe(phones.length);
});

test('personas are told apart, say in one sentence what they come for, and staff alone have WeCom', () => {
  for (const key of ['id', 'openid', 'name'] as const)
    expect(new Set(PERSONAS.map((persona) => persona[key])).size).toBe(PERSONAS.length);
  for (const { id, openid, role, description, officeId, wecomUserId } of PERSONAS) {
    expect(openid).toBe(`demo-openid-${id}`);
    expect(description).toMatch(/^[^。]+。$/);
    const isStaff = role !== 'resident' && role !== 'family';
    expect([Boolean(officeId), Boolean(wecomUserId)]).toEqual([isStaff, isStaff]);
  }
});
