import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { compare, exact } from '@/domain/assessment/exact';
import type { Range } from '@/domain/assessment/range';
import { traceProblems } from '@/domain/assessment/verify-trace';
import { UNKNOWN } from '@/domain/facts/fact';
import { medicalAid } from '@/domain/special-aid/medical-aid';
import type { MedicalBill } from '@/domain/special-aid/medical-bill';
import { checked } from '../programs/build-facts';
import { aidOf, policyFor, type Standings } from './build-aid';

type Yuan = number | '?';
type Expected = number | { least: number; most: number };
interface Written {
  name: string;
  region?: string;
  kind?: MedicalBill['kind'];
  classes: Standings;
  bill: { total: Yuan; scope: Yuan; insurance: Yuan } & Partial<
    Record<'serious' | 'commercial' | 'welfare' | 'earlierSelf' | 'earlierAid' | 'earlierTilted', Yuan>
  >;
  arithmetic: string;
  expect: Partial<Record<'selfWithinScope' | 'aid' | 'tilted' | 'self' | 'overlap', Expected>>;
}

const families = parseAllDocuments(readFileSync(join(__dirname, 'families/medical.yaml'), 'utf8')).map(
  (document) => document.toJS() as Written,
);
const fen = (yuan: number) => Math.round(yuan * 100);
const money = (yuan: Yuan = 0) => (yuan === '?' ? UNKNOWN : checked(fen(yuan)));

const billOf = ({ kind = 'inpatientAid', bill }: Written): MedicalBill => ({
  person: 'm1',
  kind,
  total: money(bill.total),
  withinPolicyScope: money(bill.scope),
  insurancePaid: money(bill.insurance),
  seriousIllnessPaid: money(bill.serious),
  commercialPaid: money(bill.commercial),
  welfarePaid: money(bill.welfare),
  earlierSelfPaid: money(bill.earlierSelf),
  earlierAid: money(bill.earlierAid),
  earlierTiltedAid: money(bill.earlierTilted),
});

const bounds = ({ low, high }: Range) => [low, high];
const expected = (of: Expected) =>
  typeof of === 'number' ? [exact(fen(of)), exact(fen(of))] : [exact(fen(of.least)), exact(fen(of.most))];

describe('medical aid for a bill, worked out by hand', () => {
  test('each family has its arithmetic and a name of its own', () => {
    expect(families.length).toBeGreaterThan(15);
    expect(new Set(families.map(({ name }) => name)).size).toBe(families.length);
    for (const { arithmetic } of families) expect(arithmetic).toMatch(/\S/);
  });

  test.each(families.map((family) => [family.name, family] as const))('%s', (_, family) => {
    const where = { region: family.region ?? '990101' };
    const result = medicalAid(billOf(family), aidOf(family.classes, where), policyFor(where));
    const amounts = {
      selfWithinScope: result.policySelfPaid,
      aid: result.aid,
      tilted: result.tiltedAid,
      self: result.selfPaid,
      overlap: result.overlap,
    };
    for (const [what, of] of Object.entries(family.expect))
      expect({ what, is: bounds(amounts[what as keyof typeof amounts].value) }).toEqual({
        what,
        is: expected(of),
      });
    expect(traceProblems(result.trace ?? [])).toEqual([]);
  });

  test('without a trace the amounts are the same', () => {
    for (const family of families) {
      const where = { region: family.region ?? '990101' };
      const aid = aidOf(family.classes, where);
      const [traced, plain] = [true, false].map((withTrace) =>
        medicalAid(billOf(family), aid, policyFor(where), { withTrace }),
      );
      expect(plain?.trace).toBeUndefined();
      expect(plain && compare(plain.aid.value.low, traced?.aid.value.low ?? exact(0))).toBe(0);
    }
  });

  test('a limit that is not set leaves the aid open and names what the place has to set', () => {
    const [family] = families.filter(({ region }) => region === '420106');
    if (!family) throw new Error('a family of Hubei');
    const where = { region: '420106' };
    const { aid } = medicalAid(billOf(family), aidOf(family.classes, where), policyFor(where));
    expect(aid.lacks.map(({ what }) => what)).toContain('医疗救助年度限额');
  });
});
