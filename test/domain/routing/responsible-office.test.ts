import fc from 'fast-check';
import type { RegisteredPlace } from '@/domain/household/residence';
import { citation } from '@/domain/kernel/legal-reference';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { policyAt } from '@/domain/policy/policy-at';
import { ROUTING_REASONS } from '@/domain/routing/reasons';
import {
  type HouseholdRoutingFacts,
  type ResponsiblePlace,
  type RoutingFacts,
  type RoutingRules,
  responsibleOffice,
  routingRulesOf,
} from '@/domain/routing/responsible-office';
import { tableCases, VILLAGES } from './clerks-table';

const reasonsOf = ({ reasons }: ResponsiblePlace): string => reasons.map(({ text }) => text).join('');

describe('the clerks’ table', () => {
  const cases = tableCases();

  test.each(cases.map((line) => [line.name, line] as const))('%s', (_, line) => {
    const place = responsibleOffice(line.facts, line.rules);
    const { lead, undetermined, applicantShouldBe, assisting } = place;
    expect({ lead, undetermined, applicantShouldBe, assisting: assisting?.village }).toEqual(line.expected);
    expect(reasonsOf(place)).toMatch(new RegExp(line.because.join('.*')));
  });

  test('says every sentence at least once, but for those that only the directory can say', () => {
    const places = cases.map(({ facts, rules }) => responsibleOffice(facts, rules));
    const said = new Set(
      places.flatMap(({ reasons, assisting }) => [
        ...reasons.map(({ text }) => text),
        ...(assisting ? [assisting.reason.text] : []),
      ]),
    );
    const unsaid = Object.entries(ROUTING_REASONS).filter(([, { text }]) => !said.has(text));
    expect(unsaid.map(([name]) => name)).toEqual(['noOfficeThere']);
  });
});

describe('on the boundary', () => {
  const facts = (more: Partial<HouseholdRoutingFacts>): RoutingFacts => ({
    programme: 'lowIncome',
    livesIn: VILLAGES.东山村,
    registeredIn: { in: 'served', village: VILLAGES.东山村 },
    ...more,
  });
  const demoRules = (on: string): RoutingRules =>
    routingRulesOf(
      policyAt({ region: VILLAGES.东山村, effectiveOn: on as PlainDate, knownOn: on as PlainDate }),
    );
  const outside: RegisteredPlace = { in: 'elsewhere', province: '44', place: '示例县' };

  test('the demo county takes residence permits from 1 July 2026, and not the day before', () => {
    const withPermit = facts({ registeredIn: outside, hasResidencePermit: true });
    expect(responsibleOffice(withPermit, demoRules('2026-06-30')).lead.kind).toBe('countyInbox');
    expect(responsibleOffice(withPermit, demoRules('2026-07-01')).lead.kind).toBe('village');
  });

  test('the demo province’s rule is unknown the day before it applies, and so undetermined', () => {
    const sameProvince = facts({ registeredIn: { ...outside, province: '99' } });
    expect(responsibleOffice(sameProvince, demoRules('2024-12-31')).undetermined).toBe('intraProvinceRule');
    expect(responsibleOffice(sameProvince, demoRules('2025-01-01')).undetermined).toBeUndefined();
  });

  test('no other province has a rule from the demo province', () => {
    const on = '2026-11-22' as PlainDate;
    const rules = routingRulesOf(policyAt({ region: '430102', effectiveOn: on, knownOn: on }));
    expect(rules).toEqual({ intraProvinceRule: undefined, acceptsResidencePermit: undefined });
  });

  test('a rule’s own source is cited, not the law that lets it be made', () => {
    const place = responsibleOffice(
      facts({ registeredIn: { ...outside, province: '99' } }),
      demoRules('2026-11-22'),
    );
    expect(place.reasons.map(({ reference }) => citation(reference))).toEqual([
      '《演示省最低生活保障办法（示例）》',
    ]);
  });
});

const someVillage = fc.constantFrom(...Object.values(VILLAGES));
const someHousehold: fc.Arbitrary<HouseholdRoutingFacts> = fc.record(
  {
    programme: fc.constant('lowIncome'),
    livesIn: someVillage,
    registeredIn: fc.oneof(
      someVillage.map((village): RegisteredPlace => ({ in: 'served', village })),
      fc
        .constantFrom('99', '98', '44', '71')
        .map((province): RegisteredPlace => ({ in: 'elsewhere', province, place: '某县' })),
    ),
    membersRegisteredHere: fc.array(fc.constantFrom('m2', 'm3', 'm4'), { maxLength: 3 }),
    hasResidencePermit: fc.boolean(),
  },
  { requiredKeys: ['programme', 'livesIn'] },
);
const someFacts: fc.Arbitrary<RoutingFacts> = fc.oneof(
  { weight: 9, arbitrary: someHousehold },
  { weight: 1, arbitrary: fc.record({ programme: fc.constant('temporaryAid'), happenedIn: someVillage }) },
);
const SOURCE = { source: { title: '示例' }, confidence: 'sample' } as const;
const someRules: fc.Arbitrary<RoutingRules> = fc.record(
  {
    intraProvinceRule: fc.constantFrom('residence', 'registration').map((value) => ({ ...SOURCE, value })),
    acceptsResidencePermit: fc.boolean().map((value) => ({ ...SOURCE, value })),
  },
  { requiredKeys: [] },
);

describe('whatever is asked', () => {
  const holds = (property: (facts: RoutingFacts, place: ResponsiblePlace, rules: RoutingRules) => void) =>
    fc.assert(
      fc.property(someFacts, someRules, (facts, rules) =>
        property(facts, responsibleOffice(facts, rules), rules),
      ),
      { seed: 37, numRuns: 2000 },
    );

  test('it goes to a village of the facts or to the inbox of the county they live in, never nowhere', () => {
    holds((facts, { lead }) => {
      if (facts.programme === 'temporaryAid') {
        expect(lead).toEqual({ kind: 'village', village: facts.happenedIn });
        return;
      }
      const registered = facts.registeredIn?.in === 'served' ? facts.registeredIn.village : undefined;
      if (lead.kind === 'countyInbox') expect(lead.county).toBe(facts.livesIn.slice(0, 6));
      else expect([facts.livesIn, registered]).toContain(lead.village);
    });
  });

  test('there is at least one reason, each one sentence with the article behind it', () => {
    holds((_, { reasons, assisting }) => {
      expect(reasons.length).toBeGreaterThan(0);
      for (const { text, reference } of [...reasons, ...(assisting ? [assisting.reason] : [])]) {
        expect(text).toMatch(/^[^。]+。$/);
        expect(reference.title).not.toBe('');
      }
    });
  });

  test('the same question gets the same answer, and nothing that was asked is changed', () => {
    holds((facts, place, rules) => {
      const before = JSON.stringify({ facts, rules });
      expect(responsibleOffice(facts, rules)).toEqual(place);
      expect(JSON.stringify({ facts, rules })).toBe(before);
    });
  });

  test('no place assists itself, and what no rule decides is with the county', () => {
    holds((_, { lead, assisting, undetermined }) => {
      if (assisting) expect(lead).not.toEqual({ kind: 'village', village: assisting.village });
      if (undetermined) expect(lead.kind).toBe('countyInbox');
    });
  });

  test('a member is named as the applicant only when they are registered here', () => {
    holds((facts, { applicantShouldBe, lead }) => {
      if (applicantShouldBe === undefined || facts.programme === 'temporaryAid') return;
      expect(facts.membersRegisteredHere).toContain(applicantShouldBe);
      expect(lead).toEqual({ kind: 'village', village: facts.livesIn });
    });
  });
});
