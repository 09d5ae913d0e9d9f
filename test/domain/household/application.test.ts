import * as z from 'zod/mini';
import { Application } from '@/domain/household/application';
import { peopleOf, peopleWhoSignThemselves } from '@/domain/household/people';
import { PersonName } from '@/domain/household/person-name';
import { PhoneNumber } from '@/domain/household/phone-number';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { application, applicationDraft, member } from '../../support/application-data';

const problems = (draft: unknown): string[] =>
  z.safeParse(Application, draft).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];

describe('an application', () => {
  test('of somebody living alone is complete', () => {
    expect(problems(applicationDraft())).toEqual([]);
  });

  test('says in plain words which field is wrong', () => {
    const draft = applicationDraft();
    expect(problems({ ...draft, applicant: { ...draft.applicant, phone: '123' } })).toEqual([
      'applicant.phone: 请填写 11 位手机号，或带区号的座机号',
    ]);
    expect(problems({ ...draft, promise: false })).toEqual(['promise: 请先确认所填内容是真实的']);
    expect(problems({ ...draft, hardship: { causes: [], story: '' } })).toEqual([
      'hardship.causes: 请至少选一项',
    ]);
  });

  test('names nobody twice', () => {
    const twin = {
      ...member('李样例', '1980-01-01'),
      document: applicationDraft().applicant.document,
    };
    expect(problems(applicationDraft({ members: [twin] }))).toEqual([
      'members: 有两个人填了同一个证件号，请检查',
    ]);
  });

  test('holds twenty people, not twenty-one', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, i) => member('李样例', '1980-01-01', 'child', i + 2));
    expect(problems(applicationDraft({ members: people(19) }))).toEqual([]);
    expect(problems(applicationDraft({ members: people(20) }))).toHaveLength(1);
  });

  test('is signed by every adult and by no child', () => {
    const declared = application({
      members: [member('李样例', '2008-11-22', 'child', 2), member('李示例', '2008-11-23', 'child', 3)],
    });
    const signers = peopleWhoSignThemselves(declared, '2026-11-22' as PlainDate).map(
      (person) => person.memberId,
    );
    expect(peopleOf(declared).map((person) => person.memberId)).toEqual(['m1', 'm2', 'm3']);
    expect(signers).toEqual(['m1', 'm2']);
  });
});

describe('a name', () => {
  test.each(['王演示', '买买提·示例', '古丽•样例', '欧阳示范', 'Li Ming', '𬱖演示'])(
    '%s is taken',
    (name) => {
      expect(z.safeParse(PersonName, name).success).toBe(true);
    },
  );
  test('is the same with and without the spaces that people put into it', () => {
    expect(z.parse(PersonName, ' 王 演　示 ')).toBe('王演示');
    expect(z.parse(PersonName, '古丽 · 样例')).toBe('古丽·样例');
    expect(z.parse(PersonName, 'Li Ming')).toBe('Li Ming');
  });

  test('has one kind of middle dot, however it was typed', () => {
    expect(z.parse(PersonName, '古丽•样例')).toBe('古丽·样例');
  });
  test.each([
    '',
    '   ',
    '王1',
    '<b>',
    '·王',
    '演'.repeat(51),
    '王\n演',
    '王\u2028演',
    `王${'\u0301'.repeat(3)}`,
  ])('%s is refused', (name) => {
    expect(z.safeParse(PersonName, name).success).toBe(false);
  });
});

describe('a telephone', () => {
  test.each(['13800000000', '138 0000 0000', '+86 138-0000-0000', '０１０12345678', '0999-1234567'])(
    '%s is taken',
    (phone) => {
      expect(z.safeParse(PhoneNumber, phone).success).toBe(true);
    },
  );
  test.each(['1380000000', '12800000000', '1234567', 'abc'])('%s is refused', (phone) => {
    expect(z.safeParse(PhoneNumber, phone).success).toBe(false);
  });
});
