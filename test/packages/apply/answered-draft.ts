import { emptyDocument, withNumber } from '@/components/document-field/typed-document';
import { type AmountsDraft, type Draft, emptyDraft, emptyPerson } from '@/packages/apply/draft/draft';

const typedId = (number: string) => withNumber(emptyDocument(), number);

/** Amounts of a month, as typed, of exactly these kinds. */
export const amountsOf = (typed: Record<string, string>): AmountsDraft => ({
  none: false,
  kinds: Object.keys(typed),
  typed,
  yearly: [],
});

/** A draft in which everything is answered; fictitious people, numbers with right check digits. */
export const answeredDraft = (answers: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(),
  filing: { by: 'self', filerName: '', filerPhone: '' },
  applicant: {
    name: '王演示',
    document: typedId('99010119500307451X'),
    situation: {
      health: 'chronicIllness',
      hasDisabilityCard: false,
      cardNumber: '',
      occupation: 'unableToWork',
    },
  },
  phone: '13900000000',
  residence: {
    livesIn: { code: '990101101201', name: '云岭县 青禾镇 柳树村' },
    address: '3 组 12 号',
    registered: { way: 'sameVillage', place: '' },
  },
  household: 'together',
  members: [
    {
      ...emptyPerson(),
      name: '李演示',
      relation: 'spouse',
      document: typedId('990101195206125620'),
      situation: { health: 'good', hasDisabilityCard: false, cardNumber: '', occupation: 'farming' },
    },
  ],
  hardship: { causes: ['illness', 'oldAge'], story: '' },
  income: amountsOf({ pension: '210', allowance: '80.5' }),
  spending: amountsOf({ medical: '12,000' }),
  property: { homes: 'one', vehicle: 'none', savings: 'under10k', ownsBusiness: false },
  nearRelative: { has: false, who: '' },
  promise: true,
  ...answers,
});

/** An emergency in which everything is answered. */
export const answeredEmergency = (answers: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('temporaryAid'),
  filing: { by: 'self', filerName: '', filerPhone: '' },
  applicant: { ...emptyPerson(), name: '王演示', document: typedId('99010119500307451X') },
  phone: '13900000000',
  emergency: {
    kind: 'fire',
    happenedIn: { code: '990101101201', name: '云岭县 青禾镇 柳树村' },
    needs: '灶房起火，没有地方住',
  },
  promise: true,
  ...answers,
});
