import { readdirSync } from 'node:fs';
import { emptyDocument, withNumber } from '@/components/document-field/typed-document';
import { type Draft, emptyDraft, type PersonDraft } from '@/packages/apply/draft/draft';
import { readApplication } from '@/packages/apply/draft/to-application';
import { applicantQuestion } from '@/packages/apply/questions/applicant.question';
import { memberProblems, membersQuestion } from '@/packages/apply/questions/members.question';
import { EMERGENCY_QUESTIONS, QUESTIONS } from '@/packages/apply/questions/question-list';
import { situationQuestion } from '@/packages/apply/questions/situation.question';
import {
  indexOfPart,
  problemsOf,
  problemsOfQuestion,
  questionOfPath,
  stepsOf,
} from '@/packages/apply/questions/steps-of';
import { identityNumber } from '../../support/application-data';
import { amountsOf, answeredDraft, answeredEmergency } from './answered-draft';

const folder = `${__dirname}/../../../src/packages/apply/questions`;

describe('the questions', () => {
  test('there are at most twelve, each in a file of its own, each saying why it is asked or what to do', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.question.ts'));
    expect(QUESTIONS.length).toBeLessThanOrEqual(12);
    expect(EMERGENCY_QUESTIONS.length).toBeLessThanOrEqual(4);
    const all = new Set([...QUESTIONS, ...EMERGENCY_QUESTIONS]);
    expect(files).toHaveLength(all.size);
    for (const question of all) expect(question.why(emptyDraft()).length).toBeGreaterThan(5);
  });

  test('an answered draft has no problem anywhere, and every question reads back in words', () => {
    const draft = answeredDraft();
    for (const question of QUESTIONS) {
      expect(problemsOfQuestion(question, draft)).toEqual({});
      if (question.id !== 'review') expect(question.summary(draft)).not.toEqual([]);
    }
  });

  test('an empty draft has a problem on every question, in words, and none reads back', () => {
    const draft = emptyDraft();
    for (const question of QUESTIONS) {
      const words = Object.values(problemsOfQuestion(question, draft));
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) expect(word).toMatch(/[一-龥]/);
      expect(question.summary(draft)).toEqual([]);
    }
  });

  test('whatever the domain refuses can be mended on a question', () => {
    const read = readApplication(emptyDraft());
    const paths = read.ok ? [] : read.problems.map(({ path }) => path);
    for (const path of [...paths, 'members.0.name', 'hardship.causes', 'income', 'nearRelative.who'])
      expect([path, questionOfPath(path, emptyDraft())?.id]).toEqual([path, expect.any(String)]);
  });

  test('a question without problems and one without refusals are the same question', () => {
    const draft = answeredDraft({ phone: '12' });
    const wrong = QUESTIONS.filter((question) => Object.keys(problemsOfQuestion(question, draft)).length > 0);
    expect(wrong.map(({ id }) => id)).toEqual(['phone']);
    const read = readApplication(draft);
    expect(read.ok ? [] : read.problems.map(({ path }) => questionOfPath(path, emptyDraft())?.id)).toEqual([
      'phone',
    ]);
  });

  test('two people with one identity number are found where the second is entered', () => {
    const draft = answeredDraft();
    const [spouse] = draft.members;
    const members = spouse ? [{ ...spouse, document: draft.applicant.document }] : [];
    expect(problemsOfQuestion(membersQuestion, { ...draft, members })).toEqual({
      members: '李演示（丈夫或妻子）还有没填好的，请点名字补上',
    });
  });
});

describe('the questions of an emergency', () => {
  test('an answered one has no problem, reads back in words, and the domain takes it', () => {
    const draft = answeredEmergency();
    for (const question of EMERGENCY_QUESTIONS) {
      expect(problemsOfQuestion(question, draft)).toEqual({});
      if (question.id !== 'review') expect(question.summary(draft)).not.toEqual([]);
    }
    expect(readApplication(draft)).toMatchObject({
      ok: true,
      application: { programme: 'temporaryAid', emergency: { kind: 'fire', happenedIn: '990101101201' } },
    });
    expect(stepsOf(draft, false)).toHaveLength(4);
  });

  test('an empty one has a problem on every question, and every refusal of the domain has its question', () => {
    const draft = emptyDraft('temporaryAid');
    for (const question of EMERGENCY_QUESTIONS)
      expect(Object.keys(problemsOfQuestion(question, draft))).not.toEqual([]);
    const read = readApplication(draft);
    expect(read.ok).toBe(false);
    for (const { path } of read.ok ? [] : read.problems)
      expect([path, questionOfPath(path, draft)?.id]).toEqual([path, expect.any(String)]);
  });

  test('who has no document at hand says so, and only the day of birth is asked', () => {
    const draft = answeredEmergency();
    const document = { ...emptyDocument(), kind: 'none' as const, reason: 'other' as const };
    const without = (birth: string) =>
      answeredEmergency({ applicant: { ...draft.applicant, document: { ...document, birth } } });
    const who = (of: Draft) => EMERGENCY_QUESTIONS[2] && problemsOfQuestion(EMERGENCY_QUESTIONS[2], of);
    expect(Object.keys(who(without('')) ?? {})).toEqual(['applicant-identity-birth']);
    expect(who(without('19600102'))).toEqual({});
  });
});

describe('the screens of the questions', () => {
  test('usually one question stands on a screen; in 长辈模式 one part of a question does', () => {
    const draft = answeredDraft();
    expect(stepsOf(draft, false)).toHaveLength(QUESTIONS.length);
    for (const step of stepsOf(draft, true)) expect(step.parts).toHaveLength(1);
    expect(stepsOf(draft, true).length).toBeGreaterThan(QUESTIONS.length);
  });

  test('switching 长辈模式 on or off keeps the person at the same question', () => {
    const draft = answeredDraft();
    for (const isElder of [true, false]) {
      const steps = stepsOf(draft, isElder);
      expect(steps[indexOfPart(steps, 'applicant-identity')]?.question.id).toBe('applicant');
    }
  });

  test('who fills in is asked only when it is not the applicant', () => {
    const ids = (by: 'self' | 'family') =>
      stepsOf(answeredDraft({ filing: { by, filerName: '', filerPhone: '' } }), true).flatMap(({ parts }) =>
        parts.map(({ id }) => id),
      );
    expect(ids('self')).not.toContain('filer-name');
    expect(ids('family')).toContain('filer-name');
  });

  test('a typed amount that is no amount is named at its own field', () => {
    const draft = answeredDraft({ income: amountsOf({ wages: '一千' }) });
    const step = stepsOf(draft, false).find(({ question }) => question.id === 'income');
    expect(step && problemsOf(step, draft)).toEqual({
      'income-wages-amount': '请用数字，写成 1000',
    });
  });
});

describe('what is asked of some people only', () => {
  const born = (yearsAgo: number): PersonDraft['document'] => {
    const day = `${new Date().getFullYear() - yearsAgo}0101`;
    return withNumber(emptyDocument(), identityNumber(day));
  };
  const asked = (document: PersonDraft['document'], by: 'self' | 'family' = 'self') => {
    const draft = answeredDraft();
    const filing = { by, filerName: '', filerPhone: '' };
    return stepsOf({ ...draft, filing, applicant: { ...draft.applicant, document } }, true).flatMap(
      ({ parts }) => parts.map(({ id }) => id),
    );
  };

  test('own earnings: at 16 and 17, not before and not after', () => {
    expect(asked(born(15))).not.toContain('applicant-earns');
    expect(asked(born(16))).toContain('applicant-earns');
    expect(asked(born(17))).toContain('applicant-earns');
    expect(asked(born(18))).not.toContain('applicant-earns');
  });

  test('whether an adult can sign: never put to the one who fills in for themselves', () => {
    expect(asked(born(70))).not.toContain('applicant-capacity');
    expect(asked(born(70), 'family')).toContain('applicant-capacity');
    expect(asked(born(10), 'family')).not.toContain('applicant-capacity');
  });

  test('a member of 16 is not finished before own earnings are said; then the application has them', () => {
    const draft = answeredDraft();
    const [spouse] = draft.members;
    const child = (livesOnOwnEarnings?: boolean) => {
      const situation = { ...spouse?.situation, cardNumber: '', livesOnOwnEarnings };
      return {
        ...draft,
        members: [{ name: '李小样', relation: 'child' as const, document: born(16), situation }],
      };
    };
    expect(memberProblems(child(), 0)).toEqual({ 'member-earns': '请选是不是自己挣钱养活自己' });
    expect(memberProblems(child(false), 0)).toEqual({});
    const read = readApplication(child(true));
    expect(read).toMatchObject({
      ok: true,
      application: { members: [{ situation: { livesOnOwnEarnings: true } }] },
    });
  });
});

describe('the number of a disability card', () => {
  const answered = (cardNumber: string, hasDisabilityCard = true) => {
    const draft = answeredDraft();
    const situation = { ...draft.applicant.situation, hasDisabilityCard, cardNumber };
    return { ...draft, applicant: { ...draft.applicant, situation } };
  };
  const problems = (draft: Draft) => problemsOfQuestion(situationQuestion, draft);
  const own = '99010119500307451X43';

  test('may be left out', () => {
    expect(problems(answered(' '))).toEqual({});
    expect(readApplication(answered(' '))).toMatchObject({
      application: { applicant: { situation: { disability: { has: true } } } },
    });
  });

  test('is handed in when it is the person’s own, and said to be wrong when it is another’s', () => {
    expect(problems(answered(own))).toEqual({});
    expect(readApplication(answered(own))).toMatchObject({
      application: { applicant: { situation: { disability: { has: true, cardNumber: own } } } },
    });
    const anothers = '99010119520612562043';
    expect(problems(answered(anothers))['applicant-card']).toContain('拿错了证');
    expect(problems(answered('123'))['applicant-card']).toContain('现在是 3 位');
  });

  test('typed and then answered with no card is not handed in, and is still there when the answer changes back', () => {
    const draft = answered(own, false);
    expect(problems(draft)).toEqual({});
    expect(readApplication(draft)).toMatchObject({
      application: { applicant: { situation: { disability: { has: false } } } },
    });
    expect(draft.applicant.situation.cardNumber).toBe(own);
  });
});

describe('somebody without an identity card', () => {
  test('can be the applicant, and every refusal of the domain stands at their own question', () => {
    const draft = answeredDraft();
    const none = { ...emptyDocument(), kind: 'none' as const };
    const without = (document: PersonDraft['document']) => ({
      ...draft,
      applicant: { ...draft.applicant, document },
    });
    const read = readApplication(without(none));
    const questions = read.ok ? [] : read.problems.map(({ path }) => questionOfPath(path, emptyDraft())?.id);
    expect(new Set(questions)).toEqual(new Set(['applicant']));
    const told = without({ ...none, reason: 'notRegistered', birth: '1950年3月7日' });
    expect(readApplication(told)).toMatchObject({
      ok: true,
      application: {
        applicant: { document: { kind: 'none', reason: 'notRegistered', birthDate: '1950-03-07' } },
      },
    });
    expect(applicantQuestion.summary(told)).toEqual(['王演示', '没有证件：一直没有上户口']);
  });
});
