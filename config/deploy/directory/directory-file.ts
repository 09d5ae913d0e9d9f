import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { Division, Office, StaffMember } from '../../../cloudfunctions/shared/ports/directory';
import { AccountId } from '../../../src/domain/kernel/ids';
import { PlainDate } from '../../../src/domain/kernel/plain-date';
import { DivisionCode, divisionsAbove, OfficeId } from '../../../src/domain/kernel/region';
import type { OfficeMapping, OfficePeriod } from '../../../src/domain/routing/office-mapping';
import { UserError } from '../user-error';

const LEVELS: Readonly<Record<number, Division['level']>> = {
  2: 'province',
  4: 'city',
  6: 'county',
  9: 'township',
  12: 'village',
};

const words = z.string().check(z.minLength(1, '不能空着'));
const telephone = z.string().check(z.regex(/^[\d+ -]{5,20}$/, '电话格式不对（要用引号括起来）'));

const OfficeLine = z.strictObject({
  id: OfficeId,
  name: words,
  address: words,
  phone: telephone,
  hours: words,
  /** The division by whose rules it works. */
  division: DivisionCode,
  parent: z.optional(OfficeId),
});

const DivisionLine = z.strictObject({ code: DivisionCode, name: words, office: z.optional(OfficeId) });

/** A line of the mapping table (受理机关对应表): who takes applications from a division, from and until which day. */
const MappingLine = z.strictObject({
  division: DivisionCode,
  office: OfficeId,
  from: z.optional(PlainDate),
  /** The last day. */
  until: z.optional(PlainDate),
  /** Residents read it. */
  reason: words,
});

const StaffLine = z.strictObject({
  id: z.string().check(z.regex(/^s_[0-9a-z_-]{1,40}$/, '人员编号应是 s_ 开头的小写字母、数字')),
  account: AccountId,
  office: OfficeId,
  role: z.enum(['officer', 'head', 'county', 'helper'], '岗位应是 officer、head、county、helper 之一'),
  active: z.prefault(z.boolean(), true),
  name: words,
  phone: telephone,
  wecomUserId: z.optional(words),
});

const DirectoryFile = z.strictObject({
  divisions: z.array(DivisionLine),
  offices: z.array(OfficeLine),
  mappings: z.prefault(z.array(MappingLine), []),
  staff: z.prefault(z.array(StaffLine), []),
});

/** A county's reference data as the records have it. */
export interface DirectoryData {
  readonly divisions: readonly Division[];
  readonly offices: readonly Office[];
  /** The offices of divisions: those written beside a division, and the lines of the mapping table. */
  readonly mappings: readonly OfficeMapping[];
  readonly staff: readonly StaffMember[];
}

/** Reads the file (YAML, of which JSON is a part). Throws UserError that says where something is wrong, without quoting what stands there. */
export function readDirectoryFile(path: string): DirectoryData {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UserError(`读不到名册文件 ${path}。`);
  }
  return parseDirectory(text);
}

/** The same for its text. */
export function parseDirectory(text: string): DirectoryData {
  z.config(z.locales.zhCN());
  const parsed = z.safeParse(DirectoryFile, parseYaml(text));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  · ${placeOf(path)}：${message}`);
    throw new UserError(`名册有 ${lines.length} 处不对：\n${lines.join('\n')}`);
  }
  const { divisions, offices, mappings, staff } = parsed.data;
  return {
    divisions: divisions.map(({ code, name }) => ({
      code,
      name,
      parentCode: divisionsAbove(code)[0] ?? '',
      level: LEVELS[code.length] ?? 'village',
    })),
    offices: offices.map(({ id, division, parent, ...office }) => ({
      officeId: id,
      ...office,
      divisionCode: division,
      ...(parent ? { parentOfficeId: parent } : {}),
    })),
    mappings: mappingsOf(divisions, mappings),
    staff: staff.map(({ id, account, office, active, name, phone, role, wecomUserId }) => ({
      staffId: id,
      accountId: account,
      officeId: office,
      role,
      isActive: active,
      displayName: name,
      phone,
      ...(wecomUserId ? { wecomUserId } : {}),
    })),
  };
}

/** One mapping for each division, in the order of the file. */
function mappingsOf(
  divisions: readonly z.infer<typeof DivisionLine>[],
  lines: readonly z.infer<typeof MappingLine>[],
): OfficeMapping[] {
  const periods: (OfficePeriod & { readonly divisionCode: string })[] = [
    ...divisions.flatMap(({ code, office }) => (office ? [{ divisionCode: code, officeId: office }] : [])),
    ...lines.map(({ division, office, from, until, reason }) => ({
      divisionCode: division,
      officeId: office,
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
      reason,
    })),
  ];
  return [...new Set(periods.map(({ divisionCode }) => divisionCode))].map((divisionCode) => ({
    divisionCode,
    periods: periods
      .filter((period) => period.divisionCode === divisionCode)
      .map(({ divisionCode: _, ...period }) => period),
  }));
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const line = (error as { linePos?: readonly { readonly line: number }[] }).linePos?.[0]?.line;
    throw new UserError(`名册不是 YAML 或 JSON${line ? `，第 ${line} 行附近看不懂` : ''}。`);
  }
}

/** `offices 第 2 项 phone` */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `第 ${part + 1} 项` : String(part))).join(' ') || '最外层';
