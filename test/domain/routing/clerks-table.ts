import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { RegisteredPlace } from '@/domain/household/residence';
import { VillageCode } from '@/domain/kernel/region';
import type { ResponsiblePlace, RoutingFacts, RoutingRules } from '@/domain/routing/responsible-office';

const village = (code: string): VillageCode => VillageCode.parse(code);

/** The villages that the table names. */
export const VILLAGES = {
  东山村: village('990101100201'),
  西塘村: village('990101100202'),
  南坡村: village('990101101201'),
  邻县村: village('990102100201'),
  外省村: village('980101100201'),
} as const;

const VillageName = z.enum(['东山村', '西塘村', '南坡村', '邻县村', '外省村']);
const Outcome = {
  lead: z.union([VillageName, z.literal('县里收下')]),
  assisting: z.optional(VillageName),
  because: z.array(z.string()).check(z.minLength(1)),
  undetermined: z.optional(z.enum(['同省外县的规定', '没有户口'])),
  applicant: z.optional(z.string()),
};
const EmergencyLine = z.strictObject({
  case: z.string(),
  programme: z.literal('急难'),
  happened: VillageName,
  ...Outcome,
});
const HouseholdLine = z.strictObject({
  case: z.string(),
  programme: z.literal('低收入'),
  lives: VillageName,
  registered: z.union([VillageName, z.enum(['同省外县', '外省', '无'])]),
  here: z.optional(z.array(z.string())),
  permit: z.optional(z.boolean()),
  rules: z.prefault(
    z.strictObject({
      同省外县: z.optional(z.enum(['住处', '户口', '没有规定'])),
      居住证: z.optional(z.enum(['开通', '没开通'])),
    }),
    {},
  ),
  ...Outcome,
});
const Line = z.discriminatedUnion('programme', [EmergencyLine, HouseholdLine]);
type HouseholdLine = z.infer<typeof HouseholdLine>;
type Line = z.infer<typeof Line>;

export interface TableCase {
  readonly name: string;
  readonly facts: RoutingFacts;
  readonly rules: RoutingRules;
  readonly expected: Pick<ResponsiblePlace, 'lead' | 'undetermined' | 'applicantShouldBe'> & {
    readonly assisting: VillageCode | undefined;
  };
  /** Words that stand in the reasons, in this order. */
  readonly because: readonly string[];
}

function registeredPlace(registered: HouseholdLine['registered']): RegisteredPlace | undefined {
  if (registered === '无') return undefined;
  if (registered === '同省外县') return { in: 'elsewhere', province: '99', place: '白石县' };
  if (registered === '外省') return { in: 'elsewhere', province: '44', place: '示例市示例县' };
  return { in: 'served', village: VILLAGES[registered] };
}

const SAMPLE = { source: { title: '示例规定' }, confidence: 'sample' } as const;

function rulesOf({ 同省外县: intraProvince, 居住证: permit }: HouseholdLine['rules']): RoutingRules {
  return {
    ...(intraProvince && intraProvince !== '没有规定'
      ? { intraProvinceRule: { ...SAMPLE, value: intraProvince === '住处' ? 'residence' : 'registration' } }
      : {}),
    ...(permit ? { acceptsResidencePermit: { ...SAMPLE, value: permit === '开通' } } : {}),
  };
}

const UNDETERMINED = { 同省外县的规定: 'intraProvinceRule', 没有户口: 'registration' } as const;

function factsOf(line: Line): RoutingFacts {
  if (line.programme === '急难') return { programme: 'temporaryAid', happenedIn: VILLAGES[line.happened] };
  return {
    programme: 'lowIncome',
    livesIn: VILLAGES[line.lives],
    registeredIn: registeredPlace(line.registered),
    membersRegisteredHere: line.here,
    hasResidencePermit: line.permit,
  };
}

function caseOf(line: Line): TableCase {
  const county = VILLAGES[line.programme === '急难' ? line.happened : line.lives].slice(0, 6);
  return {
    name: line.case,
    facts: factsOf(line),
    rules: line.programme === '急难' ? {} : rulesOf(line.rules),
    expected: {
      lead:
        line.lead === '县里收下'
          ? { kind: 'countyInbox', county }
          : { kind: 'village', village: VILLAGES[line.lead] },
      assisting: line.assisting && VILLAGES[line.assisting],
      undetermined: line.undetermined && UNDETERMINED[line.undetermined],
      applicantShouldBe: line.applicant,
    },
    because: line.because,
  };
}

/** Every line of the clerks' table as facts, rules and what must come of them. */
export const tableCases = (): TableCase[] =>
  z
    .array(Line)
    .parse(parse(readFileSync(join(__dirname, 'where-applications-go.yaml'), 'utf8')))
    .map(caseOf);
