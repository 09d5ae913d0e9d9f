import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { referenceProblem } from '@/domain/law/check-reference';
import { chineseNumber } from '@/domain/law/chinese-number';
import { cite } from '@/domain/law/cite';
import type { LegalDocument } from '@/domain/law/legal-document';
import { LEGAL_INDEX } from '@/domain/law/legal-index';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { ROUTING_REASONS } from '@/domain/routing/reasons';

const SOURCES = resolve(__dirname, '../../../src/domain');
const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));
const documents: readonly LegalDocument[] = Object.values(LEGAL_INDEX);

describe('the index of the laws', () => {
  test.each([
    ['十', 10],
    ['二十二', 22],
    ['一百零五', 105],
    ['一千零六十七', 1067],
    ['二〇', Number.NaN],
  ])('reads the numeral %s', (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });

  test('knows the last article of a document and none behind it', () => {
    expect(referenceProblem(cite('dibaoMeasures', '第四十二条'))).toBeUndefined();
    expect(referenceProblem(cite('dibaoMeasures', '第四十三条'))).toMatch('has no 第四十三条');
    expect(referenceProblem(cite('assistanceAct', '第七十八条'))).toBeUndefined();
    expect(referenceProblem(cite('assistanceAct', '第七十九条'))).toMatch('has no');
  });

  test('knows parts of notices without articles', () => {
    expect(referenceProblem(cite('safetyNetNotice', '一（四）'))).toBeUndefined();
    expect(referenceProblem(cite('safetyNetNotice', '一（五）'))).toMatch('has no');
  });

  test('refuses an unknown title and a wrong document number', () => {
    expect(referenceProblem({ title: '某某办法' })).toMatch('not in the index');
    expect(referenceProblem({ title: '特困人员认定办法', documentNumber: '民发〔2021〕57号' })).toMatch(
      '43号',
    );
  });

  test('no document ends before it begins, and none stands twice', () => {
    expect(new Set(documents.map(({ title }) => title)).size).toBe(documents.length);
    for (const { inForceFrom, inForceUntil } of documents)
      expect(inForceUntil === undefined || inForceUntil > inForceFrom).toBe(true);
  });
});

describe('every legal reference in the code', () => {
  test('of a parameter is in the index, samples of no real document apart', () => {
    const sources = ALL_PARAMETERS.flatMap(({ name, region, values }) =>
      values.map(({ source, confidence }) => ({ name, region, source, confidence })),
    ).filter(({ source, confidence }) => !(confidence !== 'law' && /（(示例|待核实)）$/.test(source.title)));
    expect(sources.length).toBeGreaterThan(3);
    expect(
      sources.flatMap(({ name, source }) => referenceProblem(source)?.concat(` (${name})`) ?? []),
    ).toEqual([]);
  });

  test('of a routing reason is in the index', () => {
    expect(
      Object.values(ROUTING_REASONS).flatMap(({ reference }) => referenceProblem(reference) ?? []),
    ).toEqual([]);
  });

  test('made by cite() or written in a comment names an article that exists', () => {
    const problems = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const cited = [...text.matchAll(/cite\(\s*'(\w+)',\s*'([^']+)'/g)].map(([, name = '', article = '']) =>
        referenceProblem(cite(name as keyof typeof LEGAL_INDEX, article)),
      );
      const written = documents.flatMap(({ title, documentNumber }) =>
        [...text.matchAll(new RegExp(`${title}》?(?:（[^）]*）)?(第[一-龥]{1,7}?条)`, 'g'))].map(
          ([, article = '']) =>
            referenceProblem({ title, ...(documentNumber ? { documentNumber } : {}), article }),
        ),
      );
      return [...cited, ...written].flatMap((problem) => (problem ? [`${problem} (${file})`] : []));
    });
    expect(problems).toEqual([]);
  });
});
