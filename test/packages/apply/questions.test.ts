import { readdirSync } from 'node:fs';
import { emptyDraft } from '@/packages/apply/draft/draft';
import { readApplication } from '@/packages/apply/draft/to-application';
import { membersQuestion } from '@/packages/apply/questions/members.question';
import { QUESTIONS } from '@/packages/apply/questions/question-list';
import {
  indexOfPart,
  problemsOf,
  problemsOfQuestion,
  questionOfPath,
  stepsOf,
} from '@/packages/apply/questions/steps-of';
import { answeredDraft } from './answered-draft';

const folder = `${__dirname}/../../../src/packages/apply/questions`;

describe('the questions', () => {
  test('there are at most twelve, each in a file of its own, each saying why it is asked or what to do', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.question.ts'));
    expect(QUESTIONS.length).toBeLessThanOrEqual(12);
    expect(files).toHaveLength(QUESTIONS.length);
    for (const question of QUESTIONS) expect(question.why.length).toBeGreaterThan(5);
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
      expect([path, questionOfPath(path)?.id]).toEqual([path, expect.any(String)]);
  });

  test('a question without problems and one without refusals are the same question', () => {
    const draft = answeredDraft({ phone: '12' });
    const wrong = QUESTIONS.filter((question) => Object.keys(problemsOfQuestion(question, draft)).length > 0);
    expect(wrong.map(({ id }) => id)).toEqual(['phone']);
    const read = readApplication(draft);
    expect(read.ok ? [] : read.problems.map(({ path }) => questionOfPath(path)?.id)).toEqual(['phone']);
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
    expect(ids('self')).not.toContain('filing-filer');
    expect(ids('family')).toContain('filing-filer');
  });

  test('a typed amount that is no amount is named at its own field', () => {
    const draft = answeredDraft({ income: { none: false, typed: { wages: '一千多' } } });
    const step = stepsOf(draft, false).find(({ question }) => question.id === 'income');
    expect(step && problemsOf(step, draft)).toEqual({
      'income-wages-amount': '金额只写数字，比如 1200 或 1200.5',
    });
  });
});
