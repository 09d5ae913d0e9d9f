import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { Application } from '@/domain/household/application';
import { IncomeKind } from '@/domain/household/declared-income';
import { SpendingKind } from '@/domain/household/declared-spending';
import { EmergencyKind } from '@/domain/household/emergency';
import { FilerRelation, GuardianRelation, GuardianshipEvidence } from '@/domain/household/filing';
import { HardshipCause } from '@/domain/household/hardship';
import { PersonSituation } from '@/domain/household/person-situation';
import { RelationToApplicant } from '@/domain/household/relation-to-applicant';
import { Supporter } from '@/domain/household/supporter';
import { NoDocumentReason } from '@/domain/kernel/identity-document';
import { fromApplication, villagesIn } from '@/packages/apply/draft/from-application';
import { readApplication } from '@/packages/apply/draft/to-application';
import { EMERGENCY_QUESTIONS, QUESTIONS } from '@/packages/apply/questions/question-list';
import { stepsOf } from '@/packages/apply/questions/steps-of';
import { identityNumber } from '../../support/application-data';

const HOME = '990101100201';
const name = fc.constantFrom('王演示', '阿依古丽·示例', '李样');
const phone = fc.constantFrom('13900000000', '05330000000');
const fen = fc.integer({ min: 0, max: 100_000_000 });
const words = fc.constantFrom('示例', '家里着火，缺被子');
const village = fc.constantFrom(HOME, '990101100202', '990202101001', '980101100001');
const birth = fc.integer({ min: 1940, max: 2020 }).map((year) => `${year}-05-17`);
const number = fc.integer({ min: 1, max: 999 });

/** Documents of every kind; `sequence` keeps people apart. */
const document = (sequence: number) => {
  const tail = String(sequence).padStart(2, '0');
  return fc.oneof(
    birth.map((day) => ({ kind: 'residentId', number: identityNumber(day, sequence) })),
    fc.constantFrom({ kind: 'travelPermit', number: `H123456${tail}`, birthDate: '1980-01-02' }),
    fc.constantFrom({ kind: 'foreignerPermit', number: `USA1234567890${tail}`, birthDate: '1970-03-04' }),
    fc.record({
      kind: fc.constant('none'),
      reason: fc.constantFrom(...NoDocumentReason.options),
      birthDate: birth,
    }),
  );
};
const enumOf = <T extends string>(schema: { readonly options: readonly T[] }) =>
  fc.constantFrom(...schema.options);

const situation = fc.record({
  health: enumOf(PersonSituation.shape.health),
  disability: fc.constantFrom({ has: false }, { has: true }),
  occupation: enumOf(PersonSituation.shape.occupation),
  capacity: fc.constantFrom('able', 'needsGuardian'),
});
const entrustment = fc.constantFrom({ how: 'onPaper' }, { how: 'spoken' });
const filing = fc.oneof(
  fc.constant({ by: 'self' }),
  fc.record({
    by: fc.constant('family'),
    filerName: name,
    filerPhone: phone,
    relation: enumOf(FilerRelation),
    entrustment,
  }),
  fc.record({
    by: fc.constant('guardian'),
    filerName: name,
    filerDocument: document(99),
    filerPhone: phone,
    relation: enumOf(GuardianRelation),
    evidence: fc.record({ kind: enumOf(GuardianshipEvidence.shape.kind) }),
  }),
  fc.record({ by: fc.constant('helper'), filerName: name, entrustment }),
);
const applicant = fc.record({ name, document: document(1), phone, situation });
const member = (index: number) =>
  fc.record({
    memberId: fc.constant(`m${index + 2}`),
    name,
    relation: enumOf(RelationToApplicant),
    document: document(index + 2),
    situation,
    registered: fc.constantFrom('here', 'elsewhere'),
  });
const members = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => member(index))));
const supporters = fc.array(
  fc.oneof(
    fc.record({ name, relation: enumOf(Supporter.shape.relation) }),
    fc.record({ name, relation: enumOf(Supporter.shape.relation), monthlySupport: fen }),
  ),
  { maxLength: 3 },
);
const attachments = fc
  .array(number, { maxLength: 3 })
  .map((numbers) =>
    numbers.map((each) => ({ attachmentId: `f_${String(each).padStart(20, '0')}`, kind: 'medicalRecord' })),
  );
const amounts = <K extends string>(kinds: readonly K[], field: string) =>
  fc
    .uniqueArray(fc.constantFrom(...kinds), { maxLength: 4 })
    .map((chosen) => kinds.filter((kind) => chosen.includes(kind)))
    .chain((chosen) => fc.tuple(...chosen.map((kind) => fen.map((amount) => ({ kind, [field]: amount })))));
/** The permit and where members are registered are asked only of who is registered in another county. */
const residence = fc.oneof(
  fc.record({
    livesIn: fc.constant(HOME),
    registeredIn: fc.record({ in: fc.constant('served'), village: fc.constantFrom(HOME, '990101100202') }),
    address: words,
  }),
  fc.record({
    livesIn: fc.constant(HOME),
    registeredIn: fc.oneof(
      fc.record({ in: fc.constant('served'), village: fc.constantFrom('990202101001', '980101100001') }),
      fc.record({ in: fc.constant('elsewhere'), province: fc.constantFrom('99', '42'), place: words }),
    ),
    address: words,
    hasResidencePermit: fc.boolean(),
  }),
);
const isElsewhere = (where: { registeredIn: { village?: string } }) =>
  !where.registeredIn.village?.startsWith(HOME.slice(0, 6));

const lowIncome = fc
  .record({
    programme: fc.constant('lowIncome'),
    filing,
    applicant,
    residence,
    members,
    supporters,
    attachments,
    hardship: fc.record({
      causes: fc.uniqueArray(enumOf(HardshipCause), { minLength: 1 }),
      story: fc.constantFrom('', '示例'),
    }),
    income: amounts(IncomeKind.options, 'monthly'),
    spending: amounts(SpendingKind.options, 'lastTwelveMonths'),
    property: fc.constantFrom(
      { homes: 'one', vehicle: 'none', savings: 'under10k', ownsBusiness: false },
      { homes: 'none', vehicle: 'car', savings: 'ratherNotSay', ownsBusiness: true },
    ),
    nearRelative: fc.oneof(fc.constant({ has: false }), fc.record({ has: fc.constant(true), who: words })),
    promise: fc.constant(true),
  })
  .map((made) => ({
    ...made,
    members: made.members.map(({ registered, ...rest }) =>
      isElsewhere(made.residence as { registeredIn: { village?: string } }) ? { ...rest, registered } : rest,
    ),
  }));

const emergency = fc.record(
  {
    programme: fc.constant('temporaryAid'),
    filing,
    applicant: fc.oneof(applicant, fc.record({ name, document: document(1), phone })),
    emergency: fc.record({ kind: enumOf(EmergencyKind), happenedIn: village, needs: words }),
    attachments,
    members: members.map((made) => made.map(({ registered: _, ...rest }) => rest)),
    income: amounts(IncomeKind.options, 'monthly'),
    promise: fc.constant(true),
  },
  {
    requiredKeys: ['programme', 'filing', 'applicant', 'emergency', 'attachments', 'promise'],
  },
);

/** Only what the domain takes can have been handed in. */
const handedIn = fc
  .oneof(lowIncome, emergency)
  .map((typed) => z.safeParse(Application, typed))
  .filter(({ success }) => success)
  .map(({ data }) => data as Application);

describe('a declaration that is opened to be changed', () => {
  test('handed in again unchanged, it is the same declaration, whatever household it is', () => {
    fc.assert(
      fc.property(handedIn, (application) => {
        const draft = fromApplication(application, (code) => code);
        expect(draft.promise).toBe(false);
        expect(readApplication({ ...draft, promise: true })).toEqual({ ok: true, application });
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('never has more questions than the application, and names every village it shows', () => {
    fc.assert(
      fc.property(handedIn, (application) => {
        const draft = fromApplication(application, (code) => code);
        const all = application.programme === 'lowIncome' ? QUESTIONS : EMERGENCY_QUESTIONS;
        expect(stepsOf({ ...draft, isChange: false }, false)).toHaveLength(all.length);
        expect(stepsOf(draft, false).length).toBeLessThanOrEqual(all.length);
        expect(villagesIn(application).length).toBeGreaterThan(0);
      }),
      { seed: 20261122 },
    );
  });
});
