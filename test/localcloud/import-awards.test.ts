import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateText } from '@/domain/award/import/columns';
import { readAwardFile } from '@/domain/award/import/read-award-file';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { openAward } from '../../cloudfunctions/shared/records/award-records';
import { bringAwards } from '../../localcloud/tools/award-import/bring-awards';
import { placeAwards, townshipsOf } from '../../localcloud/tools/award-import/place-awards';
import { main } from '../../localcloud/tools/import-awards';
import { awardFile, madeUpNumber, type RowChanges } from '../domain/award/award-file';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';

const NOW = '2026-11-23T02:00:00.000Z' as Instant;
const folder = mkdtempSync(join(tmpdir(), '名单-'));
let cloud: ProductCloud;
let order = 0;
beforeAll(async () => {
  cloud = await startProductCloud({ dataDir: join(folder, 'data') });
});
afterAll(async () => {
  await cloud.remove();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  process.exitCode = undefined;
  for (const { _id } of await stored()) await cloud.documents.remove('awards', _id);
});
afterEach(() => {
  process.exitCode = undefined;
});

const stored = () => cloud.documents.query('awards', { where: {}, limit: 1000 });
const awards = async () => (await stored()).map((row) => openAward(row, cloud.sealer));

/** A person alone whom no other test has. */
function somebody(changes: RowChanges = {}) {
  order += 1;
  return { household: String(order), identityNumber: madeUpNumber('1980-06-15', order), ...changes };
}

/** Writes a list and brings it in as a person at the keyboard does. Gives what is printed. */
async function bring(content: string | Uint8Array, ...options: readonly string[]): Promise<string> {
  const file = join(folder, '名单.csv');
  writeFileSync(file, content);
  const { port } = new URL(cloud.url);
  return printed(file, '--local', '--port', port, '--data', join(folder, 'data'), ...options);
}

async function printed(...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await main(args);
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
}

describe('npm run import-awards', () => {
  test('with --dry-run says what would happen and writes nothing', async () => {
    const text = await bring(awardFile(somebody(), somebody({ monthly: '很多' })), '--dry-run');
    expect(text).toContain('名单：2 行，2 户。');
    expect(text).toContain('本机云：可以新导入 1 户，可以更正 0 户，原来就有 0 户，不能导入 1 户。');
    expect(text).toContain('第 3 行“月金额”：请写多少元');
    expect(text).toContain('什么也没有写');
    expect(process.exitCode).toBe(1);
    expect(await stored()).toEqual([]);
  });

  test('brings a list in once: the same list again gets the first answer, whoever stands there is left alone', async () => {
    const [first, second] = [somebody(), somebody()];
    expect(await bring(awardFile(first))).toContain('新导入 1 户');
    const before = await stored();
    expect(await bring(awardFile(first))).toContain('已经导入过，当时：1 行，1 户，全部进来了');
    expect(await bring(awardFile(first, second))).toContain('新导入 1 户，更正 0 户，原来就有 1 户');
    expect(await stored()).toEqual(expect.arrayContaining(before));
    expect(await stored()).toHaveLength(2);
  });

  test('nothing about a person stands in the database in the open', async () => {
    const one = somebody();
    await bring(awardFile(one));
    const all = await Promise.all(
      ['awards', 'award_imports', 'audit_entries'].map((name) =>
        cloud.documents.query(name, { where: {}, limit: 1000 }),
      ),
    );
    expect(JSON.stringify(all)).not.toMatch(new RegExp(`王示例|${one.identityNumber}|1980`));
    expect((await awards())[0]).toMatchObject({ recipient: '王示例', region: '990101' });
    expect(JSON.stringify(await awards())).not.toContain(one.identityNumber);
    expect(all[2]?.some(({ action }) => action === 'importAwards')).toBe(true);
  });

  test.each([0, 1, 2])(
    'what is interrupted after %i batches is gone on with, and nothing is doubled',
    async (batches) => {
      const file = readAwardFile(
        awardFile(...Array.from({ length: 120 }, () => somebody())),
        '2026-11-23' as PlainDate,
      );
      const read = file.ok ? file.value.awards : [];
      const { placed } = placeAwards(read, await townshipsOf(cloud.documents));
      let left = batches;
      const dying = {
        ...cloud.documents,
        create: (...args: Parameters<typeof cloud.documents.create>) => {
          left -= 1;
          return left < 0 ? Promise.reject(new Error('killed')) : cloud.documents.create(...args);
        },
      };
      const bringing = { sealer: cloud.sealer, isApplied: true, isCorrecting: false, now: NOW };
      await expect(bringAwards(placed, { ...bringing, documents: dying })).rejects.toThrow('killed');
      expect(await stored()).toHaveLength(batches * 50);
      const rest = await bringAwards(placed, { ...bringing, documents: cloud.documents });
      expect(rest).toMatchObject({ created: 120 - batches * 50, alreadyThere: batches * 50, problems: [] });
      expect(await stored()).toHaveLength(120);
    },
  );

  test('the same list brought in by two at once is there once', async () => {
    const file = readAwardFile(
      awardFile(...Array.from({ length: 60 }, () => somebody())),
      '2026-11-23' as PlainDate,
    );
    const { placed } = placeAwards(file.ok ? file.value.awards : [], await townshipsOf(cloud.documents));
    const bringing = {
      documents: cloud.documents,
      sealer: cloud.sealer,
      isApplied: true,
      isCorrecting: false,
      now: NOW,
    };
    const both = await Promise.all([bringAwards(placed, bringing), bringAwards(placed, bringing)]);
    expect(both.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await stored()).toHaveLength(60);
  });

  test('what stands there otherwise is kept, unless the list is to correct it', async () => {
    const one = somebody();
    await bring(awardFile(one));
    const changed = awardFile({ ...one, monthly: '650' });
    expect(await bring(changed)).toContain(
      '这一户已经在库里，这次写的不一样；确实要改成这次写的，请加上 --correct',
    );
    expect((await awards())[0]?.award.monthly).toBe(70_000);
    expect(await bring(changed, '--correct')).toContain('更正 1 户');
    expect((await awards())[0]?.award.monthly).toBe(65_000);
  });

  test('somebody who stands there in another household is not brought in again', async () => {
    const one = somebody();
    await bring(awardFile(one));
    const other = somebody();
    const text = await bring(awardFile(other, { ...one, household: other.household, relation: '配偶' }));
    expect(text).toContain('这个人已经在库里的另一户里，请先核对他到底算哪一户');
    expect(await stored()).toHaveLength(1);
  });

  test('takes a list as Excel saves it: with the mark of UTF-8, in GB 18030, in UTF-16; not a workbook', async () => {
    const text = awardFile(somebody());
    expect(await bring(`\uFEFF${text}`, '--dry-run')).toContain('可以新导入 1 户');
    expect(process.exitCode).toBeUndefined();
    expect(await bring(Buffer.from(`\uFEFF${text}`, 'utf16le'), '--dry-run')).toContain('可以新导入 1 户');
    // Node reads GB 18030 and does not write it.
    const gb = readFileSync(join(__dirname, 'fixtures/awards-gb18030.csv'));
    expect(await bring(gb, '--dry-run')).toContain('可以新导入 1 户');
    await expect(bring(Buffer.from('PK\u0003\u0004'), '--dry-run')).rejects.toThrow('这是 Excel 工作簿');
    await expect(bring(Buffer.from([0x81, 0xff, 0x20]), '--dry-run')).rejects.toThrow('认不出这个文件的编码');
  });

  test('a township is found by name or code', async () => {
    await bring(awardFile(somebody({ township: '990101100' }), somebody({ township: '没有的镇' })));
    expect((await stored()).map(({ township }) => township)).toEqual(['990101100']);
  });

  test('writes the template, and never over a file', async () => {
    const path = join(folder, '模板.csv');
    await printed('--template', path);
    expect(readFileSync(path, 'utf8')).toBe(templateText());
    await expect(printed('--template', path)).rejects.toThrow('已经有了');
  });

  test.each([
    [[], '请写名单文件'],
    [['没有.csv', '--local'], '读不到文件 没有.csv'],
    [['--correct'], '请写名单文件'],
    [['名单.csv', '--dri-run'], '看不懂 --dri-run'],
  ])('%j is refused in words', async (args, said) => {
    await expect(printed(...args)).rejects.toThrow(said);
  });

  test('without a cloud says how to start one', async () => {
    const file = join(folder, '名单.csv');
    writeFileSync(file, awardFile(somebody()));
    await expect(printed(file, '--local', '--port', '1')).rejects.toThrow('请另开一个窗口运行 npm start');
  });
});
