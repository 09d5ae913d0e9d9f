import { questionFor } from '@/domain/determination/question-for-lack';
import { factsFromApplication } from '@/domain/facts/facts-from-application';
import type { HouseholdFacts } from '@/domain/facts/household-facts';
import { Application } from '@/domain/household/application';
import { withMemberIds } from '@/domain/household/people';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { policyAt } from '@/domain/policy/policy-at';
import { households } from '@/domain/population/generate-household';
import { demoPlace } from '@/domain/population/place';
import { assess } from '@/domain/programs/assess';
import { specialAid } from '@/domain/special-aid/special-aid';
import { demoFamilies } from '../../../localcloud/county/demo-households';

const ON = '2026-11-22' as PlainDate;
const COUNT = 300;
/** Said by the identity document, by several questions together, or by the place: no single question answers them. */
const NO_SINGLE_QUESTION = [
  '出生日期',
  '家人有没有赡养、抚养、扶养的能力（由经办人认定）',
  '家人该不该养、有没有能力养（由经办人认定）',
  '特困供养的照料护理和护理补贴能不能同时享受',
];
const POLICY = policyAt({ region: '990101100201', area: 'rural', effectiveOn: ON, knownOn: ON });

const declared = demoFamilies().flatMap(({ form }) => {
  const read = Application.safeParse(form);
  return read.success ? [factsFromApplication(withMemberIds(read.data), ON)] : [];
});
const madeUp = [...households(1, { to: COUNT }, demoPlace(ON))].map(({ facts }) => facts);
/** As somebody of whom only the relation is known. */
const untold = declared.map((facts) => ({
  ...facts,
  people: facts.people.map(({ id, relation }) => ({ id, relation })),
})) as unknown as readonly HouseholdFacts[];

test.each([
  ['declared', declared],
  ['made-up', madeUp],
  ['hardly told', untold],
])(
  'whatever special aid waits for in %s households, a question of the officer’s form answers it',
  (_, all) => {
    const unanswered = new Set<string>();
    let asked = 0;
    for (const facts of all)
      for (const { items } of specialAid(assess(facts, POLICY, { withTrace: false }), facts, POLICY))
        for (const lack of items.flatMap(({ lacks }) => lacks)) {
          if (lack.kind === 'parameter' || NO_SINGLE_QUESTION.includes(lack.what)) continue;
          asked += 1;
          if (questionFor(lack) === undefined) unanswered.add(`${lack.kind}: ${lack.what}`);
        }
    expect([...unanswered]).toEqual([]);
    expect(asked).toBeGreaterThan(all.length);
  },
);
