import { compare, exact } from '@/domain/assessment/exact';
import { isProven, UNKNOWN } from '@/domain/facts/fact';
import { factsFromApplication } from '@/domain/facts/facts-from-application';
import type { LowIncomeApplication } from '@/domain/household/application';
import { fen } from '@/domain/kernel/money';
import { assess } from '@/domain/programs/assess';
import { application, member } from '../../support/application-data';
import { demoPolicy, TODAY } from '../programs/build-facts';

const changed = (changes: Partial<LowIncomeApplication>) =>
  ({ ...application(), ...changes }) as LowIncomeApplication;
const factsOf = (changes: Partial<LowIncomeApplication> = {}) =>
  factsFromApplication(changed(changes), TODAY);

describe('the facts of an application', () => {
  test('are all declared, as of the day, and prove nothing', () => {
    const { people, property, incomeIsAll } = factsOf();
    expect(people[0]?.birth).toMatchObject({ provenance: 'declared', asOf: TODAY });
    expect([people[0]?.birth, property.homes, incomeIsAll].some(isProven)).toBe(false);
  });

  test('name everybody by the id that the case uses', () => {
    const { people } = factsFromApplication(
      { ...application(), members: [member('李样例', '1980-01-01', 'child', 2)] } as LowIncomeApplication,
      TODAY,
    );
    expect(people.map(({ id, relation }) => `${id} ${relation}`)).toEqual(['m1 applicant', 'm2 child']);
  });

  test('leave unknown what the form does not ask', () => {
    const [applicant] = factsOf().people;
    expect(applicant?.coResidenceMonths).toEqual(UNKNOWN);
    expect(factsOf().emergency.sameEventHelped).toEqual(UNKNOWN);
  });

  test('keep savings as the band that was chosen', () => {
    const savings = (band: LowIncomeApplication['property']['savings']) =>
      factsOf({ property: { ...changed({}).property, savings: band } }).property.savings;
    expect(savings('from10kTo30k')).toMatchObject({ value: { least: 1_000_000, most: 3_000_000 } });
    expect(savings('over80k')).toMatchObject({ value: { least: 8_000_000 } });
    expect(savings('ratherNotSay')).toEqual(UNKNOWN);
  });

  test('do not sort a pension or an allowance that nobody has asked about', () => {
    const { income } = factsOf({
      income: [
        { kind: 'pension', monthly: fen(20_000) },
        { kind: 'allowance', monthly: fen(10_000) },
      ],
    });
    expect(income.map(({ kind }) => kind)).toEqual(['unsortedPension', 'unsortedAllowance']);
  });

  test('have no income told where none was asked for', () => {
    const { income: _, ...rest } = changed({});
    const emergency = {
      ...rest,
      programme: 'temporaryAid',
      emergency: { kind: 'fire', happenedIn: '990101100001', needs: '房子着火' },
    } as unknown as Parameters<typeof factsFromApplication>[0];
    expect(factsFromApplication(emergency, TODAY).incomeIsAll).toEqual(UNKNOWN);
    expect(factsFromApplication(emergency, TODAY).emergency.what).toMatchObject({ value: 'fire' });
  });

  test('say that life has become hard where emergency help was asked for, and nothing about it elsewhere', () => {
    const emergency = {
      ...changed({}),
      programme: 'temporaryAid',
      emergency: { kind: 'fire', happenedIn: '990101100001', needs: '房子着火' },
    } as unknown as Parameters<typeof factsFromApplication>[0];
    const { basicLivingHard } = factsFromApplication(emergency, TODAY).emergency;
    expect(basicLivingHard).toEqual({ value: true, provenance: 'declared', asOf: TODAY });
    expect(factsOf({}).emergency.basicLivingHard).toEqual(UNKNOWN);
  });

  test('are enough for an assessment of every class, with what is still wanted', () => {
    const facts = factsOf({ income: [{ kind: 'pension', monthly: fen(100_000) }] });
    const { classes, income } = assess(facts, demoPolicy('rural'));
    expect(compare(income.countable.value.high ?? exact(0), exact(1_200_000))).toBe(0);
    expect(classes.subsistenceAllowance.answer).toBe('undetermined');
    expect(classes.subsistenceAllowance.lacks.length).toBeGreaterThan(0);
  });
});
