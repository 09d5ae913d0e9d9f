import type { LowIncomeForm } from '../../../localcloud/county/demo-households';
import type { Hand } from './hand';
import { see } from './see';

/** One part of a question: in 长辈模式 a screen of its own. */
interface Part {
  readonly question: string;
  /** Asked of everybody unless told. */
  readonly isAsked?: (form: LowIncomeForm) => boolean;
  readonly answer: (hand: Hand, form: LowIncomeForm) => Promise<void>;
}

type DocumentForm = LowIncomeForm['applicant']['document'];

/** The number that is typed; nothing where there is no document. */
export const numberOf = (document: DocumentForm): string => (document.kind === 'none' ? '' : document.number);

const yuanOf = (amount: number): string => String(amount / 100);

/** Taps down to a village by its code: township, village; the only county is passed through. */
export async function chooseVillage(hand: Hand, id: string, code: string): Promise<void> {
  await hand.tap(`${id}-${code.slice(0, 9)}`);
  await hand.tap(`${id}-${code}`);
}

async function answerSituation(
  hand: Hand,
  prefix: string,
  { health, disability, occupation }: LowIncomeForm['applicant']['situation'],
): Promise<void> {
  await hand.tap(`${prefix}-health-${health}`);
  await hand.tap(`${prefix}-disability-${disability.has ? 'yes' : 'no'}`);
  await hand.tap(`${prefix}-occupation-${occupation}`);
}

type Filing = LowIncomeForm['filing'];
const isRelativeOrGuardian = ({ filing: { by } }: LowIncomeForm): boolean =>
  by === 'family' || by === 'guardian';

/** Who fills in for somebody else, each thing by itself. */
const FILER: readonly Part[] = [
  {
    question: 'filing',
    isAsked: isRelativeOrGuardian,
    answer: (hand, { filing }) => hand.type('filer-name', ('filerName' in filing && filing.filerName) || ''),
  },
  {
    question: 'filing',
    isAsked: isRelativeOrGuardian,
    answer: (hand, { filing }) => hand.type('filer-phone', 'filerPhone' in filing ? filing.filerPhone : ''),
  },
  {
    question: 'filing',
    isAsked: isRelativeOrGuardian,
    answer: (hand, { filing }) => hand.tap(relationTile(filing)),
  },
  {
    question: 'filing',
    isAsked: ({ filing }) => filing.by !== 'self',
    answer: (hand, { filing }) =>
      hand.tap(
        filing.by === 'guardian'
          ? `filer-evidence-${filing.evidence.kind}`
          : `filer-entrusted-${'entrustment' in filing ? filing.entrustment.how : ''}`,
      ),
  },
];

const relationTile = (filing: Filing): string => {
  if (filing.by === 'guardian') return `filer-guardian-${filing.relation}`;
  return `filer-relation-${filing.by === 'family' ? filing.relation : ''}`;
};

async function answerRegistered(hand: Hand, { livesIn, registeredIn }: LowIncomeForm['residence']) {
  if (registeredIn.in === 'nowhere') return undefined;
  if (registeredIn.in === 'served') {
    if (registeredIn.village === livesIn) return hand.tap('registered-in-sameVillage');
    await hand.tap('registered-in-otherVillage');
    return chooseVillage(hand, 'registered-in-village', registeredIn.village);
  }
  const isSameProvince = registeredIn.province === livesIn.slice(0, 2);
  await hand.tap(`registered-in-${isSameProvince ? 'otherCounty' : 'otherProvince'}`);
  if (!isSameProvince) await hand.tap(`registered-in-province-${registeredIn.province}`);
  await hand.type('registered-in-place', registeredIn.place);
}

/** Whether the household lives in another county than it is registered in: then the residence permit is asked. */
const isElsewhere = ({ residence: { livesIn, registeredIn } }: LowIncomeForm): boolean =>
  registeredIn.in === 'elsewhere' ||
  (registeredIn.in === 'served' && registeredIn.village.slice(0, 6) !== livesIn.slice(0, 6));

async function addMembers(hand: Hand, members: LowIncomeForm['members']): Promise<void> {
  await hand.tap(members.length > 0 ? 'household-together' : 'household-alone');
  for (const { name, relation, document, situation, registered } of members) {
    await hand.tap('member-add');
    await hand.type('member-name', name);
    await hand.tap(`member-relation-${relation}`);
    await hand.type('member-identity', numberOf(document));
    await answerSituation(hand, 'member', situation);
    if (registered) await hand.tap(`member-registered-${registered}`);
    await hand.tap('member-done');
  }
}

const ADULT_FOR_CERTAIN = 20;

/** Who applies for an adult says whether they can act for themselves. */
const asksCapacity = ({ filing, applicant: { document } }: LowIncomeForm): boolean => {
  const born = 'birthDate' in document ? document.birthDate : document.number.slice(6);
  return filing.by !== 'self' && new Date().getFullYear() - Number(born.slice(0, 4)) >= ADULT_FOR_CERTAIN;
};

/** Nothing is asked here: the screen says which office will handle it. */
const seesOffice = (hand: Hand): Promise<void> => see(hand, '这份申请由谁办');

const PARTS: readonly Part[] = [
  { question: 'filing', answer: (hand, { filing }) => hand.tap(`filing-by-${filing.by}`) },
  ...FILER,
  { question: 'applicant', answer: (hand, { applicant }) => hand.type('applicant-name', applicant.name) },
  {
    question: 'applicant',
    answer: (hand, { applicant }) => hand.type('applicant-identity', numberOf(applicant.document)),
  },
  { question: 'phone', answer: (hand, { applicant }) => hand.type('phone', applicant.phone) },
  {
    question: 'residence',
    answer: (hand, { residence }) => chooseVillage(hand, 'lives-in', residence.livesIn),
  },
  { question: 'residence', answer: (hand, { residence }) => hand.type('address', residence.address) },
  { question: 'residence', answer: (hand, { residence }) => answerRegistered(hand, residence) },
  {
    question: 'residence',
    isAsked: isElsewhere,
    answer: (hand, { residence }) => hand.tap(`permit-${residence.hasResidencePermit ? 'yes' : 'no'}`),
  },
  { question: 'residence', answer: seesOffice },
  {
    question: 'situation',
    answer: (hand, { applicant }) => hand.tap(`applicant-health-${applicant.situation.health}`),
  },
  {
    question: 'situation',
    answer: (hand, { applicant }) =>
      hand.tap(`applicant-disability-${applicant.situation.disability.has ? 'yes' : 'no'}`),
  },
  {
    question: 'situation',
    answer: (hand, { applicant }) => hand.tap(`applicant-occupation-${applicant.situation.occupation}`),
  },
  {
    question: 'situation',
    isAsked: asksCapacity,
    answer: (hand, { applicant }) => hand.tap(`applicant-capacity-${applicant.situation.capacity ?? 'able'}`),
  },
  { question: 'members', answer: (hand, { members }) => addMembers(hand, members) },
  { question: 'members', answer: (hand) => hand.tap('has-supporters-no') },
  {
    question: 'hardship',
    async answer(hand, { hardship }) {
      for (const cause of hardship.causes) await hand.tap(`causes-${cause}`);
    },
  },
  { question: 'hardship', answer: (hand, { hardship }) => hand.type('story', hardship.story) },
  {
    question: 'income',
    async answer(hand, { income }) {
      for (const { kind } of income) await hand.tap(`income-kinds-${kind}`);
    },
  },
  {
    question: 'income',
    async answer(hand, { income }) {
      for (const { kind, monthly } of income) await hand.type(`income-${kind}-amount`, yuanOf(monthly));
    },
  },
  {
    question: 'spending',
    async answer(hand, { spending }) {
      for (const { kind } of spending) await hand.tap(`spending-kinds-${kind}`);
    },
  },
  {
    question: 'spending',
    async answer(hand, { spending }) {
      for (const { kind, lastTwelveMonths } of spending)
        await hand.type(`spending-${kind}-amount`, yuanOf(lastTwelveMonths));
    },
  },
  { question: 'property', answer: (hand, { property }) => hand.tap(`homes-${property.homes}`) },
  { question: 'property', answer: (hand, { property }) => hand.tap(`vehicle-${property.vehicle}`) },
  { question: 'property', answer: (hand, { property }) => hand.tap(`savings-${property.savings}`) },
  {
    question: 'property',
    answer: (hand, { property }) => hand.tap(`business-${property.ownsBusiness ? 'yes' : 'no'}`),
  },
  {
    question: 'near-relative',
    async answer(hand, { nearRelative }) {
      await hand.tap(`near-relative-${nearRelative.has ? 'yes' : 'no'}`);
      if (nearRelative.has) await hand.type('near-relative-who', nearRelative.who);
    },
  },
];

export interface FillingIn {
  /** Fewer at a time: 长辈模式. */
  readonly onePartAScreen?: boolean;
  /** Begins here, where the draft has the earlier answers already. */
  readonly from?: string;
  /** Ends with this question answered, before going on from it. */
  readonly until?: string;
  /** Called on every screen, when it is answered. */
  readonly onAnswered?: (question: string) => Promise<void>;
}

/**
 * Answers the questions of an application as a person does, one screen after the other. The application must have
 * income and spending.
 */
export async function fillIn(hand: Hand, form: LowIncomeForm, how: FillingIn = {}): Promise<void> {
  const parts = PARTS.filter(({ isAsked }) => isAsked?.(form) ?? true);
  const begin = how.from ? parts.findIndex(({ question }) => question === how.from) : 0;
  for (let index = begin; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) return;
    await part.answer(hand, form);
    const isLastOfQuestion = parts[index + 1]?.question !== part.question;
    if (!isLastOfQuestion && !how.onePartAScreen) continue;
    await how.onAnswered?.(part.question);
    if (isLastOfQuestion && part.question === how.until) return;
    await hand.tap('next');
  }
}
