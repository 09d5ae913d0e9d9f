import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import type { Documents } from '../../cloudfunctions/shared/ports/documents';
import { directoryRecords } from '../../cloudfunctions/shared/records/directory-records';
import { COLLECTIONS } from '../../config/collections';
import { bringDirectory } from '../../config/deploy/directory/bring-directory';
import { checkDirectory } from '../../config/deploy/directory/check-directory';
import { parseDirectory } from '../../config/deploy/directory/directory-file';
import type { AccountId } from '../../src/domain/kernel/ids';
import type { PlainDate } from '../../src/domain/kernel/plain-date';
import { type DatabaseServer, sdkEnvironment, startDatabaseServer } from '../support/database-server';

const EXAMPLE = readFileSync(resolve(__dirname, '../../config/deploy/directory/example.yaml'), 'utf8');
const sealer = sm4Sealer({
  dataKeys: { k1: randomBytes(16) },
  currentKeyId: 'k1',
  digestKey: randomBytes(32),
});

describe('a county’s directory file', () => {
  test('the example is right, and levels and parents follow from the codes', () => {
    const data = parseDirectory(EXAMPLE);
    expect(checkDirectory(data)).toEqual([]);
    expect(data.divisions[3]).toEqual({
      code: '990101100202',
      parentCode: '990101100',
      name: '西塘村',
      level: 'village',
    });
  });

  test('offices beside divisions and lines of the mapping table make one mapping for each division', () => {
    const { mappings } = parseDirectory(EXAMPLE);
    expect(mappings.slice(0, 2)).toEqual([
      { divisionCode: '990101', periods: [{ officeId: 'o_qinghe_county' }] },
      { divisionCode: '990101100', periods: [{ officeId: 'o_qinghe_taoxi' }] },
    ]);
    expect(mappings[2]).toMatchObject({
      divisionCode: '990101100202',
      periods: [
        { officeId: 'o_qinghe_county', from: '2027-03-01', reason: expect.stringContaining('西塘村') },
      ],
    });
  });

  test('JSON is taken as well', () => {
    const text = JSON.stringify({ divisions: [{ code: '990101', name: '青禾县' }], offices: [] });
    expect(parseDirectory(text).divisions).toHaveLength(1);
  });

  test('every mistake is said with its place, and nothing that stands there is quoted', () => {
    const wrong = EXAMPLE.replace('phone: "16000000301"', 'phone: 高人隐私').replace(
      'role: county',
      'role: boss',
    );
    const read = () => parseDirectory(wrong);
    expect(read).toThrow(/名册有 2 处不对[\s\S]*staff 第 1 项 role[\s\S]*staff 第 2 项 phone/);
    expect(read).not.toThrow(/高人隐私/);
    expect(() => parseDirectory('offices: [')).toThrow(/名册不是 YAML 或 JSON/);
    expect(() => parseDirectory('divisions: []\noffices: []\nofices: []')).toThrow(/名册有 1 处不对/);
  });

  test('offices without anybody, unknown references and what stands twice are found', () => {
    const data = parseDirectory(EXAMPLE);
    const { divisions, offices, staff } = data;
    expect(checkDirectory({ ...data, staff: staff.slice(0, 1) })).toEqual([
      '机关 o_qinghe_taoxi 没有在岗的工作人员，新申请没有人会收到',
    ]);
    expect(
      checkDirectory({ ...data, divisions: divisions.slice(0, 2), offices: offices.slice(0, 1) }),
    ).toEqual(
      expect.arrayContaining([
        '区划 990101100 的机关不在名册里',
        '人员 s_demo_officer 的机关不在名册里',
        '对应表里的区划 990101100202 不在名册里',
      ]),
    );
    expect(checkDirectory({ ...data, staff: [...staff, ...staff] })).toEqual(
      expect.arrayContaining(['人员 s_demo_officer 写了两次']),
    );
  });

  test('a county that has no office of its own every day is found: applications would go nowhere', () => {
    const inbox = (lines: string) =>
      checkDirectory(
        parseDirectory(
          EXAMPLE.replace(', office: o_qinghe_county }', ' }').replace('mappings:\n', `mappings:\n${lines}`),
        ),
      );
    const period = (dates: string) =>
      `  - { division: "990101", office: o_qinghe_county, ${dates} reason: 示例 }\n`;
    const lost = [expect.stringContaining('县 990101 不是每一天都有自己的机关')];
    expect(inbox('')).toEqual(lost);
    expect(inbox(period('from: "2027-01-01",'))).toEqual(lost);
    expect(inbox(period('until: "2026-12-30",') + period('from: "2027-01-01",'))).toEqual(lost);
    expect(inbox(period('until: "2026-12-31",') + period('from: "2027-01-01",'))).toEqual([]);
  });

  test('two offices for one division on one day are found, and so is an end before the beginning', () => {
    const found = [expect.stringContaining('区划 990101100202 的受理机关在时间上重叠')];
    const more =
      '  - { division: "990101100202", office: o_qinghe_taoxi, from: "2028-01-01", reason: 示例 }\n';
    expect(checkDirectory(parseDirectory(EXAMPLE.replace('mappings:\n', `mappings:\n${more}`)))).toEqual(
      found,
    );
    const backwards = EXAMPLE.replace('from: "2027-03-01"', 'from: "2027-03-01"\n    until: "2027-02-28"');
    expect(checkDirectory(parseDirectory(backwards))).toEqual(found);
  });
});

describe('bringing it into the database', () => {
  let folder: string;
  let server: DatabaseServer;
  let documents: Documents;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'directory-'));
    server = await startDatabaseServer({ file: join(folder, 'cloud.db'), collections: COLLECTIONS });
    Object.assign(process.env, sdkEnvironment(server.url));
    const { default: cloudbase } = await import('@cloudbase/node-sdk');
    const { cloudbaseDocuments } = await import('../../cloudfunctions/shared/adapters/cloudbase-documents');
    documents = cloudbaseDocuments(cloudbase.init({ env: 'local-test', keepalive: true }));
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('functions find what was brought in, a second run changes nothing, a change is brought up to date', async () => {
    const data = parseDirectory(EXAMPLE);
    expect(await bringDirectory(documents, sealer, data)).toMatchObject({ created: 13, changed: 0 });
    expect(await bringDirectory(documents, sealer, data)).toMatchObject({ created: 0, changed: 0 });

    const directory = directoryRecords(documents, sealer);
    expect((await directory.officeForVillage('990101100201'))?.name).toBe('桃溪镇人民政府社会事务办公室');
    expect(await directory.findStaff('demo-openid-officer' as AccountId)).toMatchObject({
      displayName: '陈办示',
      officeId: 'o_qinghe_taoxi',
    });

    const renamed = parseDirectory(EXAMPLE.replace('name: 陈办示', 'name: 陈新示'));
    expect(await bringDirectory(documents, sealer, renamed)).toMatchObject({ created: 0, changed: 1 });
    expect((await directory.findStaff('demo-openid-officer' as AccountId))?.displayName).toBe('陈新示');
  });

  test('a village taken out of the mapping table is with its township again', async () => {
    const on = '2027-03-01' as PlainDate;
    const data = parseDirectory(EXAMPLE);
    await bringDirectory(documents, sealer, data);
    const before = directoryRecords(documents, sealer);
    expect((await before.officeForVillage('990101100202', on))?.officeId).toBe('o_qinghe_county');
    const mappings = data.mappings.filter(({ divisionCode }) => divisionCode !== '990101100202');
    expect(await bringDirectory(documents, sealer, { ...data, mappings })).toMatchObject({ changed: 1 });
    expect(await bringDirectory(documents, sealer, { ...data, mappings })).toMatchObject({ changed: 0 });
    const after = directoryRecords(documents, sealer);
    expect((await after.officeForVillage('990101100202', on))?.officeId).toBe('o_qinghe_taoxi');
  });

  test('whoever is no longer in the file stays, and is named', async () => {
    const data = parseDirectory(EXAMPLE);
    const rest = { ...data, staff: data.staff.slice(0, 1) };
    const result = await bringDirectory(documents, sealer, rest);
    expect(result.unmentionedStaff).toEqual(['s_demo_officer']);
    expect(await documents.find('staff', 's_demo_officer')).toBeDefined();
  });

  test('names and telephone numbers of staff do not stand in the database in the open', async () => {
    const stored = JSON.stringify(await documents.query('staff', { where: {}, limit: 10 }));
    expect(stored).not.toMatch(/高县示|16000000401/);
  });
});
