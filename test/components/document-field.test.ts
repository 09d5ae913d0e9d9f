import { readDay } from '@/components/document-field/typed-day';
import {
  asksBirth,
  documentProblems,
  echoOf,
  emptyDocument,
  fromTyped,
  isOfAnotherKind,
  problemWhileTyping,
  readDocument,
  type TypedDocument,
  typedDocumentInWords,
  typedNumber,
  withKind,
  withNumber,
} from '@/components/document-field/typed-document';
import type { DocumentKind } from '@/domain/kernel/document-kind';
import { checkCharacterOf } from '@/domain/kernel/identity-number';
import type { PlainDate } from '@/domain/kernel/plain-date';

const today = '2026-11-22' as PlainDate;
const CARD = '99010119500307451X';

const typed = (kind: DocumentKind, number: string, more: Partial<TypedDocument> = {}): TypedDocument => ({
  ...withNumber({ ...emptyDocument(), kind }, number),
  ...more,
});

describe('the number of an identity card, while it is typed', () => {
  test('is silent while digits are missing, and speaks when the last one is typed', () => {
    expect(problemWhileTyping(typed('residentId', '9901011950030745'))).toBeUndefined();
    expect(problemWhileTyping(typed('residentId', '990101195003074518'))).toContain('写错了');
    expect(problemWhileTyping(typed('residentId', '99010119500307451x'))).toBeUndefined();
  });

  test('does not take the first 15 digits of a number for a wrong old one before the rest is typed', () => {
    expect(problemWhileTyping(typed('residentId', CARD.slice(0, 15)))).toBeUndefined();
  });

  test('says the birthday when it is right, to compare with the card', () => {
    expect(echoOf(typed('residentId', '99010119500307451x'))).toBe('号码对的，出生日期 1950年3月7日');
    expect(echoOf(typed('residentId', '990101195003074518'))).toBeUndefined();
  });

  test('of the old make says the number of now as well', () => {
    expect(echoOf(typed('residentId', '990101500307451'))).toBe(
      `号码对的，15 位的老号码，现在是 ${CARD}，出生日期 1950年3月7日`,
    );
  });
});

describe('another document', () => {
  test.each(['', '8100', CARD, '99010119500307452X'])(
    'is not offered at “%s” in the card’s field',
    (number) => {
      expect(isOfAnotherKind(typed('residentId', number))).toBe(false);
    },
  );

  test('has its own field, and what stood in the first one comes back with it', () => {
    const begun = withNumber(emptyDocument(), '9901011950');
    const other = withNumber(withKind(begun, 'travelPermit'), 'H1234');
    expect(typedNumber(withKind(other, 'residentId'))).toBe('9901011950');
    expect(typedNumber(withKind(withKind(other, 'none'), 'travelPermit'))).toBe('H1234');
  });

  test('takes along a number that is right for it, and no other', () => {
    const first17 = '81000019900307451';
    const permit = first17 + checkCharacterOf(first17);
    const wrongKind = withNumber(emptyDocument(), permit);
    expect(documentProblems(wrongKind, today).number).toContain('港澳台居民居住证');
    expect(isOfAnotherKind(wrongKind)).toBe(true);
    expect(typedNumber(withKind(wrongKind, 'residencePermit'))).toBe(permit);
    expect(typedNumber(withKind(wrongKind, 'foreignerPermit'))).toBe('');
  });

  test.each([
    ['residentId', CARD, false],
    ['residencePermit', '', false],
    ['travelPermit', '', true],
    ['foreignerPermit', '911', false],
    ['foreignerPermit', 'can', true],
    ['none', '', true],
  ] as const)('%s with “%s”: is the birthday asked? %s', (kind, number, asked) => {
    expect(asksBirth(typed(kind, number))).toBe(asked);
  });

  test('that says the birthday itself hands it in without asking', () => {
    const first17 = '91112319900307001';
    const number = first17 + checkCharacterOf(first17);
    expect(readDocument(typed('foreignerPermit', number))).toEqual({
      kind: 'foreignerPermit',
      number,
      birthDate: '1990-03-07',
    });
  });

  test('is complete with number and birthday', () => {
    const permit = typed('travelPermit', 'ｈ1234567801', { birth: '1990年3月7日' });
    expect(documentProblems(permit, today)).toEqual({});
    expect(readDocument(permit)).toEqual({
      kind: 'travelPermit',
      number: 'H12345678',
      birthDate: '1990-03-07',
    });
  });
});

describe('no document yet', () => {
  test('asks for the birthday and the reason, never for a number', () => {
    const nothing = typed('none', '');
    expect(Object.keys(documentProblems(nothing, today)).sort()).toEqual(['birth', 'reason']);
    const newborn = { ...nothing, birth: '20261120', reason: 'newborn' as const };
    expect(documentProblems(newborn, today)).toEqual({});
    expect(fromTyped(newborn)).toEqual({ kind: 'none', reason: 'newborn', birthDate: '2026-11-20' });
    expect(typedDocumentInWords(newborn)).toBe('没有证件：刚出生，还没上户口');
  });

  test('nobody is born tomorrow, whichever document says so', () => {
    const born = (birth: string) => documentProblems(typed('none', '', { birth, reason: 'lost' }), today);
    expect(born('20261122')).toEqual({});
    expect(born('20261123').birth).toContain('在今天以后');
    const first17 = '99010120261123001';
    const card = typed('residentId', first17 + checkCharacterOf(first17));
    expect(documentProblems(card, today).number).toContain('在今天以后');
  });
});

describe('a day as people type it', () => {
  test.each([
    '19900307',
    '1990-3-7',
    '1990/03/07',
    '1990.3.7',
    '1990年3月7日',
    '１９９００３０７',
    ' 1990 3 7 ',
  ])('%s is read', (text) => {
    expect(readDay(text)).toBe('1990-03-07');
  });

  test.each(['', '1990', '90-3-7', '19900231', '1990-13-1', '今天', '199003071'])('%s is no day', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});
