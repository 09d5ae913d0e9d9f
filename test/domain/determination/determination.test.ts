import fc from 'fast-check';
import { answerParagraph } from '@/domain/determination/answer-paragraph';
import { canonicalText } from '@/domain/determination/canonical-text';
import { isRightFor } from '@/domain/determination/check-found-fact';
import { resultsOf } from '@/domain/determination/class-results';
import { determine, recompute } from '@/domain/determination/determination';
import { FACT_QUESTIONS } from '@/domain/determination/fact-questions';
import { factsWithFound } from '@/domain/determination/facts-with-found';
import type { FoundFact } from '@/domain/determination/found-fact';
import { foundText } from '@/domain/determination/found-words';
import { sharesOf } from '@/domain/determination/per-person';
import { questionFor } from '@/domain/determination/question-for-lack';
import * as release from '@/domain/determination/release';
import { factsFromApplication } from '@/domain/facts/facts-from-application';
import type { HouseholdFacts } from '@/domain/facts/household-facts';
import { Application } from '@/domain/household/application';
import { withMemberIds } from '@/domain/household/people';
import type { SignerId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { demoFamilies } from '../../../localcloud/county/demo-households';
import { aHousehold, anIncome, aPerson, aSpending, bornOn, checked, unknown } from '../programs/build-facts';

const ON = '2026-11-22' as PlainDate;
const setting = { region: '990101100201', area: 'rural', effectiveOn: ON, knownOn: ON } as const;
/** One family is there to show what a form refuses. */
const families = demoFamilies().flatMap(({ form, fileName }) => {
  const read = Application.safeParse(form);
  return read.success ? [{ fileName, facts: factsFromApplication(withMemberIds(read.data), ON) }] : [];
});

describe('canonical text', () => {
  test('is the same whatever the order of the fields, and leaves out what is undefined', () => {
    expect(canonicalText({ b: [1, undefined, 'ß'], a: { d: null, c: undefined } })).toBe(
      '{"a":{"d":null},"b":[1,null,"ß"]}',
    );
  });

  test('reads back as the value, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalText(value);
        expect(canonicalText(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 24 },
    );
  });

  test('refuses a number that is none', () => {
    expect(() => canonicalText({ a: Number.NaN })).toThrow(TypeError);
  });
});

describe('a determination', () => {
  test.each(families)('of $fileName gives the same bytes from its own inputs, through JSON', ({ facts }) => {
    const { inputs, ...result } = determine({ facts, setting });
    const stored = JSON.parse(canonicalText(inputs)) as typeof inputs;
    expect(canonicalText(recompute(stored))).toBe(canonicalText(result));
  });

  test('is recomputed with the values of that day: those of today are not looked at', () => {
    const [{ facts }] = families as [(typeof families)[0]];
    const { inputs, ...result } = determine({ facts, setting });
    const standard = inputs.parameters.subsistenceStandard;
    if (!standard) throw new Error('no standard');
    const other = {
      ...inputs.parameters,
      subsistenceStandard: { ...standard, value: { fen: 579_900, per: 'year' } },
    };
    expect(canonicalText(recompute({ ...inputs, parameters: other }))).not.toBe(canonicalText(result));
  });

  test('cannot be recomputed where a parameter was not kept: it is not made up', () => {
    const [{ facts }] = families as [(typeof families)[0]];
    const { inputs } = determine({ facts, setting });
    const { subsistenceStandard: _, ...fewer } = inputs.parameters;
    expect(() => recompute({ ...inputs, parameters: fewer })).toThrow('subsistenceStandard');
  });

  test('by the release is text in and text out, and the same as by the code', () => {
    const [{ facts }] = families as [(typeof families)[0]];
    const told = JSON.parse(release.determine(JSON.stringify({ facts, setting }))) as ReturnType<
      typeof determine
    >;
    const { inputs, ...result } = determine({ facts, setting });
    expect(canonicalText(told)).toBe(canonicalText({ ...result, inputs }));
    expect(release.recompute(JSON.stringify(inputs))).toBe(canonicalText(result));
  });

  test.each(families)('of $fileName is told in one paragraph', ({ facts }) => {
    const { inputs, assessment } = determine({ facts, setting });
    const paragraph = answerParagraph({ inputs, assessment }, (id) => id);
    expect(paragraph).toMatch(/^按现有材料和2026年11月22日的规定、农村标准，这户算/);
    expect(paragraph).toMatch(/。$/);
    expect(paragraph).not.toMatch(/undefined|NaN|。。|；。/);
  });
});

/** An answer that fits a question. */
function answerOf({
  input,
}: (typeof FACT_QUESTIONS)[string]): Extract<FoundFact, { kind: 'answer' }>['answer'] {
  switch (input.kind) {
    case 'yesNo':
      return true;
    case 'one':
      return Object.keys(input.options).at(-1) ?? '';
    case 'many':
      return Object.keys(input.options).slice(0, 2);
    default:
      return 3;
  }
}

describe('what an officer found out', () => {
  const questions = Object.entries(FACT_QUESTIONS);
  const family = families.find(({ facts }) => facts.obligors.length > 0 && facts.people.length > 1);
  if (!family) throw new Error('no family with obligors');
  const { facts } = family;
  const about = { person: facts.people[1]?.id, obligor: facts.obligors[0]?.id, household: undefined };

  test.each(questions)(
    '%s is put into the facts with how it is known, and nothing else changes',
    (question, asked) => {
      const id = about[asked.of] as SignerId | undefined;
      const found: FoundFact = {
        kind: 'answer',
        question,
        ...(id ? { about: id } : {}),
        answer: answerOf(asked),
        provenance: 'visited',
        asOf: ON,
      };
      expect(isRightFor(found, facts)).toBe(true);
      const after = factsWithFound(facts, [found]);
      const text = canonicalText(after);
      expect(text).toContain('"provenance":"visited"');
      expect(text.split('"provenance":"visited"')).toHaveLength(2);
      expect(factsWithFound(facts, [found, { ...found, answer: null }])).toEqual(facts);
      expect(foundText(found, () => '某人')).toMatch(/^(某人：)?/);
      expect(() => determine({ facts: after, setting })).not.toThrow();
    },
  );

  test('about an answer of another kind, or somebody who is not there, is not right', () => {
    const found: FoundFact = {
      kind: 'answer',
      question: 'hasWork',
      about: 'm1' as SignerId,
      answer: 3,
      provenance: 'visited',
    };
    expect(isRightFor(found, facts)).toBe(false);
    expect(isRightFor({ ...found, answer: true, about: 's1' as SignerId }, facts)).toBe(false);
    expect(
      isRightFor(
        { ...found, question: 'recognised', answer: 'subsistenceAllowance', about: undefined } as FoundFact,
        facts,
      ),
    ).toBe(false);
  });

  /** Stands in the declaration itself; what only a judgement of the case settles is no fact. */
  const NOT_ASKED = ['出生日期'];

  test('every fact that the rules miss of any family has a question that answers it', () => {
    const missed = families.flatMap(({ facts: of }) =>
      (['rural', 'urban'] as const).flatMap((area) =>
        resultsOf(determine({ facts: of, setting: { ...setting, area } }).assessment).flatMap(
          ({ result }) => result.lacks,
        ),
      ),
    );
    const unanswered = missed.filter(
      (lack) => (lack.kind === 'fact' || lack.kind === 'proof') && !questionFor(lack),
    );
    expect(
      [...new Set(unanswered.map(({ what }) => what))].filter((what) => !NOT_ASKED.includes(what)),
    ).toEqual([]);
  });
});

describe('the answer in one paragraph', () => {
  const NAMES: Readonly<Record<string, string>> = { m1: '王演示', m2: '李示例', s1: '王小示' };
  const told = (of: HouseholdFacts) =>
    answerParagraph(determine({ facts: of, setting }), (id) => NAMES[id] ?? id);
  const old = { ...bornOn('1950-01-01'), cannotDoAlone: checked([]) };

  test('says that 特困 and 低保 are not both paid to one person, and only where both are in question', () => {
    const one = '特困供养和低保，同一个人只能领一种';
    expect(told(aHousehold({ people: [aPerson(old)] }))).toContain(
      `可能符合：特困人员（王演示），每月 704 元；最低生活保障，每月 554 元。${one}。`,
    );
    expect(told(aHousehold())).not.toContain(one);
  });

  test('says once what better help makes needless, and does not refuse an emergency that nobody asked for', () => {
    const text = told(aHousehold({ people: [aPerson(old)] }));
    expect(text).toContain('已经有更优先的救助，低保边缘家庭、刚性支出困难家庭不用再看。');
    expect(text).toContain('没有申请急难型临时救助。');
    expect(text).not.toMatch(/可能不符合：[^。]*急难/);
    // 10,000 less 6,000 of rent is below 5,800; without the rent 5,800 to live on is less than 60% of 10,000.
    const poor = told(
      aHousehold({
        income: [anIncome({ amount: checked(1_000_000) })],
        spending: [aSpending({ kind: 'rent', amount: checked(600_000) })],
      }),
    );
    expect(poor).toContain('低保边缘家庭、刚性支出困难家庭不用再看。');
    const { emergency } = aHousehold();
    for (const what of [unknown, checked('none' as const)])
      expect(told(aHousehold({ emergency: { ...emergency, what } }))).not.toMatch(/[：；]急难|出了什么急事/);
  });

  test('does not refuse help with spending where nothing was spent, and gives it where it is due', () => {
    const text = told(aHousehold());
    expect(text).not.toMatch(/[：；]支出型/);
    expect(text).toContain('没有说到看病、上学这些大的开支，所以没有看支出型临时救助。');
    for (const { facts: of } of families) expect(told(of)).not.toMatch(/还差还|每月还不知道|NaN|undefined/);
  });

  test('what is paid while it is open is told as what would be paid', () => {
    const two = aHousehold({
      people: [aPerson(old), aPerson({ id: 'm2', relation: 'spouse', ...old })],
    });
    expect(told(two)).toContain('还定不了：特困人员（王演示、李示例），符合的话每人每月 704 元');
  });

  test('says what a household’s payment is by heads, to the fen', () => {
    const couple = aHousehold({
      people: [
        aPerson(),
        aPerson({ id: 'm2', relation: 'spouse' }),
        aPerson({ id: 'm3', relation: 'spouse' }),
      ],
      income: [anIncome({ amount: checked(600_000) })],
    });
    // 484 − 500/3: (17,400 − 6,000) ÷ 12 = 950 for three.
    expect(told(couple)).toContain('最低生活保障，每月 950 元（每人合 316.66 到 316.67 元）');
    expect(told(aHousehold())).not.toContain('每人合');
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 15 }), (payment, size) => {
        const people = Array.from({ length: size }, (_, index) => `m${index + 1}`);
        const shares = sharesOf(payment, people).map(({ fen }) => fen);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(payment);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('refuses an emergency where one was told and life has not become hard', () => {
    const emergency = {
      ...aHousehold().emergency,
      what: checked('fire' as const),
      basicLivingHard: checked(false),
    };
    expect(told(aHousehold({ emergency }))).toContain('急难型临时救助（不符合“基本生活暂时出现严重困难”）');
  });

  test('names together who waits for the same, with no colon inside a list', () => {
    const two = aHousehold({
      people: [aPerson(old), aPerson({ id: 'm2', relation: 'spouse', ...old })],
    });
    expect(told(two)).toContain('还定不了：特困人员（王演示、李示例）');
    expect(told(two)).toContain('李示例、王演示，家人有没有赡养、抚养、扶养的能力（由经办人认定）');
    for (const { facts: of } of families) expect(told(of)).not.toMatch(/：[^。]*：/);
  });

  test('says whether a limit is passed or not reached, and by how much', () => {
    const near = told(aHousehold({ income: [anIncome({ amount: checked(600_000) })] }));
    expect(near).toContain(
      '最低生活保障（不符合“家庭人均收入低于当地最低生活保障标准”，全家一年超出 200 元）',
    );
    const spent = told(
      aHousehold({
        income: [anIncome({ amount: checked(600_000) })],
        spending: [aSpending({ amount: checked(100_000) })],
      }),
    );
    expect(spent).toContain(
      '支出型临时救助（不符合“申请前12个月的必需支出超出家庭承受能力”，全家一年比规定的少 2,000 元）',
    );
    const exact = told(aHousehold({ income: [anIncome({ amount: checked(580_000) })] }));
    expect(exact).toContain('正好等于限额，等于还不算');
  });
});
