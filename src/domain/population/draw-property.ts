import { declared } from '../facts/fact';
import type {
  Amount,
  EmergencyFacts,
  HouseholdFacts,
  PropertyFacts,
  SpendingFact,
} from '../facts/household-facts';
import { plusDays } from '../kernel/plain-date';
import type { Drawing, DrawnPerson } from './draw-people';
import {
  CAR_SHARE,
  CAR_YUAN,
  CHECKED_DAYS_AGO,
  COMPANY_SHARE,
  EMERGENCY,
  EMERGENCY_HELPED_MONTHS,
  EMERGENCY_HELPED_SHARE,
  EXEMPT_SAVINGS_SHARE,
  HOMES,
  REASON_TO_REPEAT_SHARE,
  RECOGNISED,
  SAVINGS,
  SAVINGS_AS_BAND,
  SAVINGS_BAND_YUAN,
  SPENDING,
  SPENDING_ROSE,
} from './property-distributions';

const FEN_A_YUAN = 100;

/** The band that an amount lies in, as a form asks for it. */
function bandOf(fen: number): Amount {
  const width = SAVINGS_BAND_YUAN * FEN_A_YUAN;
  const least = Math.floor(fen / width) * width;
  return { least, most: least + width };
}

/** What a household owns. */
export function drawProperty({ draw, known, livelihood }: Drawing): PropertyFacts {
  const savings = draw.yuan(draw.pick(SAVINGS[livelihood]));
  return {
    savings: known.of(draw.chance(SAVINGS_AS_BAND) ? bandOf(savings) : savings),
    exemptSavings: known.of(draw.chance(EXEMPT_SAVINGS_SHARE) ? savings : 0),
    homes: known.of(draw.pick(HOMES[livelihood])),
    carValue: known.of(draw.chance(CAR_SHARE[livelihood]) ? draw.yuan(CAR_YUAN[livelihood]) : 0),
    ownsCompany: known.of(draw.chance(COMPANY_SHARE[livelihood])),
  };
}

type Drawn = Omit<SpendingFact, 'id'>;

function spendingOfPerson(
  { id, isIll, isDisabled, studies }: DrawnPerson,
  { draw, known }: Drawing,
): Drawn[] {
  const items = [
    { kind: 'medical', when: true, ...(isIll ? SPENDING.medicalOfIll : SPENDING.medicalOfOthers) },
    { kind: 'education', when: studies, ...SPENDING.educationOfStudents },
    { kind: 'rehabilitation', when: isDisabled, ...SPENDING.rehabilitationOfDisabled },
    { kind: 'transferPaid', when: true, ...SPENDING.transferPaid },
  ] as const;
  return items.flatMap(({ kind, when, share, yuan }) =>
    when && draw.chance(share) ? [{ kind, person: id, amount: known.of(draw.yuan(yuan)) }] : [],
  );
}

/** What a household has spent in twelve months, after all insurance. */
export function drawSpending(people: readonly DrawnPerson[], drawing: Drawing): readonly SpendingFact[] {
  const { draw, known, area } = drawing;
  const { rent, other } = SPENDING;
  const ofAll: Drawn[] = [
    ...(draw.chance(rent[area]) ? [{ kind: 'rent', amount: known.of(draw.yuan(rent.yuan)) } as const] : []),
    ...(draw.chance(other.share)
      ? [{ kind: 'other', amount: known.of(draw.yuan(other.yuan)) } as const]
      : []),
  ];
  return [...people.flatMap((person) => spendingOfPerson(person, drawing)), ...ofAll].map((item, index) => ({
    id: `p${index + 1}`,
    ...item,
  }));
}

/** What struck a household, if anything did. */
export function drawEmergency(people: readonly DrawnPerson[], { draw, known }: Drawing): EmergencyFacts {
  const what = draw.pick(EMERGENCY);
  const wasHelped = what !== 'none' && draw.chance(EMERGENCY_HELPED_SHARE);
  const rose = people.some(({ isIll }) => isIll) ? SPENDING_ROSE.withIll : SPENDING_ROSE.others;
  return {
    what: known.of(what),
    // Who was struck is taken to say that life has become hard; how many would, nobody has counted.
    basicLivingHard: declared(what !== 'none'),
    sameEventHelped: known.of(wasHelped ? { monthsAgo: draw.whole(EMERGENCY_HELPED_MONTHS) } : 'never'),
    hasReasonToRepeat: known.of(draw.chance(REASON_TO_REPEAT_SHARE)),
    necessarySpendingRose: known.of(draw.chance(rose)),
  };
}

/** As what the household is recognised today, if at all. */
export function drawRecognition({ draw, known, livelihood, on }: Drawing): HouseholdFacts['recognised'] {
  const as = draw.pick(RECOGNISED[livelihood]);
  if (as === 'none') return known.of('none');
  return known.of({ as, checkedOn: plusDays(on, -draw.whole(CHECKED_DAYS_AGO)) });
}
