import type { PlainDate } from '@/domain/kernel/plain-date';
import { policyAt } from '@/domain/policy/policy-at';
import { households } from '@/domain/population/generate-household';
import { demoPlace } from '@/domain/population/place';
import { assess } from '@/domain/programs/assess';

const ON = '2026-11-22' as PlainDate;
const SEED = 20261123;
const HOUSEHOLDS = 300;
const POLICIES = {
  'the town of the demo county': policyAt({ region: '990101', area: 'urban', effectiveOn: ON, knownOn: ON }),
  'the country of the demo county': policyAt({
    region: '990101',
    area: 'rural',
    effectiveOn: ON,
    knownOn: ON,
  }),
  'a place that has set nothing': policyAt({ region: '', area: 'urban', effectiveOn: ON, knownOn: ON }),
};
/** What only says where a number stands in the trace. */
const OF_TRACE = new Set(['trace', 'step', 'compared']);

/** All that an assessment says but the trace, read to the last finding. */
const said = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (OF_TRACE.has(key) ? undefined : part)));

describe.each(Object.entries(POLICIES))('in %s', (_, policy) => {
  const population = [...households(SEED, { to: HOUSEHOLDS }, demoPlace(ON))].map(({ facts }) => facts);

  test('without a trace the same is said of every household: answers, findings, what is waited for, amounts', () => {
    for (const facts of population)
      expect(said(assess(facts, policy, { withTrace: false }))).toEqual(said(assess(facts, policy)));
  });

  test('without a trace an answer does not depend on what was read before it', () => {
    for (const facts of population) {
      const [asked, read] = [
        assess(facts, policy, { withTrace: false }),
        assess(facts, policy, { withTrace: false }),
      ];
      const findings = Object.values(read.classes)
        .flat()
        .map((result) => result.findings);
      expect(findings.flat().length).toBeGreaterThan(0);
      expect(said(read)).toEqual(said(asked));
    }
  });
});
