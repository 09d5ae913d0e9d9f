import * as z from 'zod/mini';
import { Application, CARD_OF_ANOTHER, villageToVisit } from '@/domain/household/application';
import { peopleOf } from '@/domain/household/people';
import { PersonName } from '@/domain/household/person-name';
import { PhoneNumber } from '@/domain/household/phone-number';
import { application, applicationDraft, identityNumber, member } from '../../support/application-data';

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

  test('people without a document are never the same person', () => {
    const unnamed = (name: string) => ({
      ...member(name, '1980-01-01'),
      document: { kind: 'none' as const, reason: 'lost' as const, birthDate: '1980-01-01' },
    });
    expect(problems(applicationDraft({ members: [unnamed('李样例'), unnamed('李样例')] }))).toEqual([]);
  });

  test('finds a person again under a travel permit issued anew', () => {
    const permit = (number: string) => ({
      ...member('李样例', '1980-01-01'),
      document: { kind: 'travelPermit' as const, number, birthDate: '1980-01-01' },
    });
    const twice = [permit('H1234567801'), permit('H1234567802')];
    expect(problems(applicationDraft({ members: twice }))).toHaveLength(1);
    expect(problems(applicationDraft({ members: [permit('H12345678'), permit('M12345678')] }))).toEqual([]);
  });

  test('gives no two people one member id, nor anybody the applicant’s', () => {
    const numbered = (...ids: string[]) =>
      ids.map((memberId, i) => ({ ...member('李样例', '1980-01-01', 'child', i + 2), memberId }));
    expect(problems(applicationDraft({ members: numbered('m2', 'm3') }))).toEqual([]);
    expect(problems(applicationDraft({ members: numbered('m2', 'm2') }))).toHaveLength(1);
    expect(problems(applicationDraft({ members: numbered('m1') }))).toHaveLength(1);
  });

  test('takes people as able to act for themselves unless it says otherwise', () => {
    expect(application().applicant.situation.capacity).toBe('able');
  });
});

describe('a disability card', () => {
  const withCard = (cardNumber: string) => ({
    health: 'good' as const,
    occupation: 'atHome' as const,
    disability: { has: true as const, cardNumber },
  });
  const applicant = (cardNumber: string, document: unknown = applicationDraft().applicant.document) => ({
    ...applicationDraft(),
    applicant: { ...applicationDraft().applicant, document, situation: withCard(cardNumber) },
  });
  const own = `${identityNumber('1948-03-05')}43`;
  const anothers = `${identityNumber('1948-03-06')}43`;

  test('need not be at hand', () => {
    const situation = { ...withCard(own), disability: { has: true as const } };
    expect(
      problems({ ...applicationDraft(), applicant: { ...applicationDraft().applicant, situation } }),
    ).toEqual([]);
  });

  test('must be the person’s own', () => {
    expect(problems(applicant(own))).toEqual([]);
    expect(problems(applicant(anothers))).toEqual([
      `applicant.situation.disability.cardNumber: ${CARD_OF_ANOTHER}`,
    ]);
  });

  test('of a member is compared with that member, and named there', () => {
    const child = member('李样例', '1980-01-01');
    const members = [child, { ...member('李示例', '1982-01-01', 'child', 3), situation: withCard(own) }];
    expect(problems(applicationDraft({ members }))).toEqual([
      `members.1.situation.disability.cardNumber: ${CARD_OF_ANOTHER}`,
    ]);
  });

  test('cannot be compared where the document has another number', () => {
    const permit = { kind: 'travelPermit', number: 'H12345678', birthDate: '1948-03-05' };
    expect(problems(applicant(own, permit))).toEqual([]);
  });
});

describe('an application in an emergency', () => {
  const { filing, applicant, promise } = applicationDraft();
  const emergency = { kind: 'fire', happenedIn: '990101100203', needs: '房子烧了，没地方住' };
  const { situation, ...person } = applicant;
  const form = { programme: 'temporaryAid', filing, applicant: person, emergency, promise };

  test('asks for nothing but who, what, where and the promise', () => {
    expect(problems(form)).toEqual([]);
    const declared = z.parse(Application, form);
    expect(peopleOf(declared).map(({ memberId }) => memberId)).toEqual(['m1']);
    expect(villageToVisit(declared)).toBe('990101100203');
  });

  test('may hold the rest, when it is known', () => {
    const { residence, hardship } = applicationDraft();
    const declared = z.parse(Application, {
      ...form,
      applicant: { ...person, situation },
      residence,
      hardship,
    });
    expect(villageToVisit(declared)).toBe(residence.livesIn);
  });

  test('says what happened, and what is needed', () => {
    expect(problems({ ...form, emergency: { ...emergency, needs: ' ' } })).toEqual([
      'emergency.needs: 请写一句：出了什么事，现在最缺什么',
    ]);
    expect(problems({ ...form, emergency: { ...emergency, kind: 'debt' } })).toEqual([
      'emergency.kind: 请选出了什么急事',
    ]);
  });

  test('is another form than the one for every class: neither stands in for the other', () => {
    expect(problems({ ...form, programme: 'lowIncome' }).length).toBeGreaterThan(0);
    expect(problems({ ...applicationDraft(), programme: 'temporaryAid' })).toHaveLength(1);
    expect(problems({ ...applicationDraft(), programme: 'other' })).toHaveLength(1);
  });
});

describe('where somebody is registered', () => {
  const registered = (registeredIn: unknown) =>
    problems({ ...applicationDraft(), residence: { ...applicationDraft().residence, registeredIn } });

  test('is a village of this service, or a place elsewhere in words', () => {
    expect(registered({ in: 'elsewhere', province: '43', place: '样例省示例县' })).toEqual([]);
    expect(registered({ in: 'elsewhere', province: '43', place: ' ' })[0]).toContain('请写明户口在哪个县');
    expect(registered({ in: 'elsewhere', province: '4', place: '示例县' })[0]).toContain(
      '请选择户口在哪个省',
    );
    expect(registered({ in: 'served', village: '990101' })[0]).toContain('请选择村或社区');
  });
});

describe('who fills in', () => {
  const filed = (filing: unknown) => problems({ ...applicationDraft(), filing });
  const family = { by: 'family', filerName: '王小示', filerPhone: '13800000000', relation: 'child' };
  const attachmentId = `f_${'a'.repeat(20)}`;

  test('a relative says how they were entrusted, and how to reach them', () => {
    expect(filed({ ...family, entrustment: { how: 'spoken' } })).toEqual([]);
    expect(filed({ ...family, entrustment: { how: 'onPaper', attachmentId } })).toEqual([]);
    expect(filed({ ...family, entrustment: { how: 'onPaper' } })).toEqual([]);
    expect(filed(family)).toHaveLength(1);
    expect(filed({ ...family, filerPhone: '', entrustment: { how: 'spoken' } })).toHaveLength(1);
  });

  test('a guardian says what shows it', () => {
    const guardian = { ...family, by: 'guardian', relation: 'parent' };
    expect(filed({ ...guardian, evidence: { kind: 'householdRegister' } })).toEqual([]);
    expect(filed(guardian)).toHaveLength(1);
  });

  test('a helper need not write their own name', () => {
    expect(filed({ by: 'helper', entrustment: { how: 'spoken' } })).toEqual([]);
    expect(filed({ by: 'helper' })).toHaveLength(1);
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
  test.each([
    '13800000000',
    '138 0000 0000',
    '+86 138-0000-0000',
    '０１０12345678',
    '0999-1234567',
    '0999 12345678',
    '(021)12345678',
  ])('%s is taken', (phone) => {
    expect(z.safeParse(PhoneNumber, phone).success).toBe(true);
  });
  test.each([
    '1380000000',
    '138000000000',
    '12800000000',
    '1234567',
    'abc',
    '0999123456',
    '0999123456789',
    '010123456',
    '010123456789',
    '001012345678',
  ])('%s is refused', (phone) => {
    expect(z.safeParse(PhoneNumber, phone).success).toBe(false);
  });
});
