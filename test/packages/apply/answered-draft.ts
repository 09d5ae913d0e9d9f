import { emptyDocument, withNumber } from '@/components/document-field/typed-document';
import { type Draft, emptyDraft, emptyPerson } from '@/packages/apply/draft/draft';

const typedId = (number: string) => withNumber(emptyDocument(), number);

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
    isRegisteredHere: true,
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
  income: { none: false, typed: { pension: '210', allowance: '80.5' } },
  spending: { none: false, typed: { medical: '12,000' } },
  property: { homes: 'one', vehicle: 'none', savings: 'under10k', ownsBusiness: false },
  nearRelative: { has: false, who: '' },
  promise: true,
  ...answers,
});
