import fc from 'fast-check';
import * as z from 'zod/mini';
import {
  birthDateOf,
  documentKey,
  documentText,
  IdentityDocument,
  maskDocument,
} from '@/domain/kernel/identity-document';
import { checkCharacterOf } from '@/domain/kernel/identity-number';

const seeded = { seed: 810_000, numRuns: 300 };

const checked = (first17: string): string => first17 + checkCharacterOf(first17);
const parse = (document: unknown): IdentityDocument => z.parse(IdentityDocument, document);
const problems = (document: unknown): string[] =>
  z
    .safeParse(IdentityDocument, document)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const OF_KIND = {
  residentId: { kind: 'residentId', number: checked('99010119500307451') },
  residencePermit: { kind: 'residencePermit', number: checked('81000019900307001') },
  newForeignerPermit: {
    kind: 'foreignerPermit',
    number: checked('91112319900307001'),
    birthDate: '1990-03-07',
  },
  oldForeignerPermit: { kind: 'foreignerPermit', number: 'XXX110090030701', birthDate: '1990-03-07' },
  permitOfHongKong: { kind: 'travelPermit', number: 'H12345678', birthDate: '1990-03-07' },
  permitOfMacao: { kind: 'travelPermit', number: 'M12345678', birthDate: '1990-03-07' },
  permitOfTaiwan: { kind: 'travelPermit', number: '12345678', birthDate: '1990-03-07' },
} as const;
const documents = Object.entries(OF_KIND);

/** The number with the character at `place`, from 1, replaced. */
const replaced = (number: string, place: number, character: string): string =>
  number.slice(0, place - 1) + character + number.slice(place);

const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('a document', () => {
  test.each(documents)('%s is taken as it stands', (_, document) => {
    expect(parse(document)).toEqual(document);
  });

  test.each(documents)(
    '%s is the same in full-width and lower-case letters, and with spaces',
    (_, document) => {
      const { number } = document;
      const typed = ` ${number.slice(0, 4)} ${number.slice(4)} `.toLowerCase();
      expect(parse({ ...document, number: fullWidth(number) })).toEqual(document);
      expect(parse({ ...document, number: typed })).toEqual(document);
    },
  );

  test.each(documents)('%s with one character too few is refused', (_, document) => {
    expect(problems({ ...document, number: document.number.slice(0, -1) })).toHaveLength(1);
  });

  test.each(documents)('%s with a letter in the middle is refused', (_, document) => {
    expect(problems({ ...document, number: replaced(document.number, 6, 'O') })).toHaveLength(1);
  });

  test.each(documents)('%s without a number asks for it', (_, document) => {
    expect(problems({ ...document, number: ' ' })[0]).toContain('请填写');
  });

  test('of an unknown kind is refused', () => {
    expect(problems({ kind: 'passport', number: 'E12345678' })).toHaveLength(1);
  });
});

describe('a number that is wrong says what and where', () => {
  const number = (kind: string, text: string): string | undefined =>
    problems({ kind, number: text, birthDate: '1990-03-07' })[0];

  test.each([
    ['residencePermit', replaced(OF_KIND.residencePermit.number, 17, '2'), '有一位写错了'],
    ['residencePermit', checked('84000019900307001'), '第 1 到 6 位'],
    ['residencePermit', checked('81000019901307001'), '第 7 到 14 位'],
    ['residencePermit', checked('83000018800307001'), '年龄不合理'],
    ['residencePermit', OF_KIND.residentId.number, '请改选“身份证”'],
    ['residentId', OF_KIND.residencePermit.number, '请改选“港澳台居民居住证”'],
    ['residentId', OF_KIND.newForeignerPermit.number, '请改选“外国人永久居留身份证”'],
    ['foreignerPermit', checked('81112319900307001'), '第 1 位是 9'],
    ['foreignerPermit', replaced(OF_KIND.newForeignerPermit.number, 16, '5'), '有一位写错了'],
    ['foreignerPermit', 'XX1110090030701', '前 3 位是字母'],
    ['foreignerPermit', 'XXX1100900307012', '3 个字母加 12 位数字'],
    ['travelPermit', 'A12345678', '第 1 位是 H 或 M，现在是“A”'],
    ['travelPermit', 'H1234567', '现在有 7 位数字'],
    ['travelPermit', 'H123456789', '现在有 9 位数字'],
    ['travelPermit', '1234567', '现在是 7 位'],
    ['travelPermit', '123456789', '现在是 9 位'],
  ])('%s %s: %s', (kind, text, words) => {
    expect(number(kind, text)).toContain(words);
  });

  test.each(['810000', '820000', '830000'])('a residence permit may begin with %s', (places) => {
    expect(problems({ kind: 'residencePermit', number: checked(`${places}19900307001`) })).toEqual([]);
  });
});

describe('the day of birth', () => {
  test.each(documents)('of %s is known', (_, document) => {
    expect(birthDateOf(parse(document))).toBe(document.kind === 'residentId' ? '1950-03-07' : '1990-03-07');
  });

  test('must agree with a number that says it', () => {
    const { newForeignerPermit } = OF_KIND;
    expect(problems({ ...newForeignerPermit, birthDate: '1990-03-08' })).toEqual([
      'birthDate: 出生日期和证件号码第 7 到 14 位对不上，请检查',
    ]);
  });

  test('is a day that exists, from 1900 on', () => {
    const born = (birthDate: string) => problems({ ...OF_KIND.permitOfTaiwan, birthDate });
    expect(born('1900-01-01')).toEqual([]);
    expect(born('1899-12-31')[0]).toContain('年龄不合理');
    expect(born('1990-02-30')[0]).toContain('没有这一天');
  });
});

describe('no document', () => {
  const none = { kind: 'none', reason: 'newborn', birthDate: '2026-11-01' } as const;

  test('is an answer, with the reason and the day of birth', () => {
    expect(parse(none)).toEqual(none);
    expect(problems({ kind: 'none', birthDate: '2026-11-01' })[0]).toContain('请选择为什么没有证件');
    expect(problems({ kind: 'none', reason: 'lost' })).toHaveLength(1);
  });

  test('is found by nothing, masked as nothing, and read with its reason', () => {
    expect(documentKey(parse(none))).toBeUndefined();
    expect(maskDocument(parse(none))).toBe('没有证件');
    expect(documentText(parse({ ...none, note: '医院还没开证明' }))).toBe(
      '刚出生，还没上户口：医院还没开证明',
    );
  });
});

describe('the key that a person is found by', () => {
  test('stays when a travel permit is issued anew', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('H', 'M'),
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (letter, life, issue) => {
          const number = letter + String(life).padStart(8, '0');
          const permit = (text: string) => documentKey(parse({ ...OF_KIND.permitOfMacao, number: text }));
          return permit(number) === permit(number + String(issue).padStart(2, '0'));
        },
      ),
      seeded,
    );
  });

  test('stays when an old number is written as the one of now, and when a birthday is corrected', () => {
    const old = parse({ kind: 'residentId', number: '990101500307451' });
    expect(documentKey(old)).toBe(documentKey(parse(OF_KIND.residentId)));
    const corrected = { ...OF_KIND.permitOfHongKong, birthDate: '1990-03-08' };
    expect(documentKey(parse(corrected))).toBe(documentKey(parse(OF_KIND.permitOfHongKong)));
  });

  test('tells all documents apart', () => {
    const keys = documents.map(([, document]) => documentKey(parse(document)));
    expect(new Set(keys).size).toBe(documents.length);
  });
});

test.each(documents)('others never see the whole number of %s', (_, document) => {
  const masked = maskDocument(parse(document));
  expect(masked).toHaveLength(document.number.length);
  expect(masked.replace(/[^*]/g, '').length).toBe(document.number.length - 5);
});
