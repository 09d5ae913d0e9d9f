import fc from 'fast-check';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { BENEFIT_PARAMETERS } from '@/domain/policy/benefit-parameters';
import { CLASS_PARAMETERS } from '@/domain/policy-library/class-amounts';
import { classSheet, LIBRARY_ORDER } from '@/domain/policy-library/class-sheet';
import { PAPERS } from '@/domain/policy-library/papers';
import { PLACES } from '@/domain/policy-library/places';
import { plainCondition } from '@/domain/policy-library/plain-conditions';
import { plainLabel } from '@/domain/policy-library/plain-labels';
import { preCheck } from '@/domain/pre-check/pre-check';
import { questionsFor } from '@/domain/pre-check/questions';
import { CLASS_CONDITIONS } from '@/domain/programs/conditions';
import { inOneSentence, NOT_DECIDED } from '@/packages/rules/result/in-one-sentence';
import { hardToRead } from '../../support/readable';

const ON = '2026-11-22' as PlainDate;
const hard = (texts: Iterable<string>): string[] => [...new Set([...new Set(texts)].flatMap(hardToRead))];

describe('what the policy pages say', () => {
  const everywhere = LIBRARY_ORDER.flatMap((name) =>
    PLACES.flatMap(({ code }) =>
      (['urban', 'rural'] as const).map((area) => [name, classSheet(name, code, ON, area)] as const),
    ),
  );

  test.each(LIBRARY_ORDER)(
    'of %s is in short sentences without words of the offices, in every place',
    (of) => {
      const texts = everywhere
        .filter(([name]) => name === of)
        .flatMap(([, sheet]) => [
          sheet.what,
          sheet.whom,
          ...sheet.conditions.map(({ title }) => title),
          ...sheet.amounts.flatMap(({ label, text }) => [label, text]),
          ...sheet.clocks.map(({ text }) => text),
          ...sheet.furtherAid.flatMap(({ title, text }) => [title, text]),
          ...sheet.papers.flatMap(({ what, hint }) => [what, hint]),
          ...(sheet.example ? [sheet.example.told, sheet.example.outcome, ...sheet.example.steps] : []),
        ]);
      expect(hard(texts)).toEqual([]);
    },
  );

  test('every paper, also those of no class', () => {
    expect(hard(PAPERS.flatMap(({ what, hint }) => [what, hint]))).toEqual([]);
  });

  test('every condition has plain words of its own, and keeps those of the rules beside its article', () => {
    for (const name of LIBRARY_ORDER) {
      const { conditions } = classSheet(name, '990101', ON);
      expect(conditions.map(({ legalTitle }) => legalTitle)).toEqual(
        CLASS_CONDITIONS[name].map(({ title }) => title),
      );
      for (const condition of CLASS_CONDITIONS[name])
        expect(plainCondition(condition)).not.toBe(condition.title);
    }
  });

  test('every number has a plain name, and what stands in brackets is what the rules call it', () => {
    const kinds = /（(全护理|半护理|全自理)）/;
    for (const name of LIBRARY_ORDER.flatMap((one) => CLASS_PARAMETERS[one])) {
      const [, label] = BENEFIT_PARAMETERS[name];
      const plain = plainLabel(name, label);
      expect(plain).not.toBe(label);
      expect(kinds.exec(plain)?.[1]).toBe(kinds.exec(label)?.[1]);
    }
  });
});

describe('what 测一测 says', () => {
  const questions = questionsFor({ place: ['990101'], area: ['rural'], people: ['3'] }, ON);

  test('its questions', () => {
    const asked = questions.flatMap(({ title, why, options }) => [
      title,
      why,
      ...options.map(({ text }) => text),
    ]);
    expect(hard(asked.filter((text): text is string => text !== undefined))).toEqual([]);
  });

  test('every result, whatever was answered', () => {
    const answers = fc.record(
      Object.fromEntries(
        questions.map(({ id, options }) => [id, fc.constantFrom(...options.map(({ value }) => [value]))]),
      ),
    );
    const said = new Set<string>([NOT_DECIDED]);
    fc.assert(
      fc.property(answers, (given) => {
        const found = preCheck(given, ON);
        said.add(inOneSentence(found));
        for (const { agrees, against, lacks } of found)
          for (const text of [...agrees, ...against, ...lacks]) said.add(text);
      }),
      { seed: 20261122, numRuns: 300 },
    );
    expect(said.size).toBeGreaterThan(30);
    expect(hard(said)).toEqual([]);
  });
});
