import { chooseVillage, numberOf } from './answers';
import type { Hand } from './hand';
import type { EmergencyForm } from './households';
import { see } from './see';

/** Called on every question, when it is answered. */
type OnAnswered = (question: string) => Promise<void>;

/**
 * Answers the few questions of an emergency that somebody reports for themselves; ends before the last screen. What is
 * lacking is written, or with `lacks` tapped.
 */
export async function fillInEmergency(
  hand: Hand,
  { emergency, applicant }: EmergencyForm,
  onAnswered: OnAnswered = async () => undefined,
  lacks: readonly string[] = [],
): Promise<void> {
  const goOn = async (question: string) => {
    await onAnswered(question);
    await hand.tap('next');
  };
  await hand.tap(`emergency-kind-${emergency.kind}`);
  for (const lack of lacks) await hand.tap(`emergency-lacks-${lack}`);
  if (lacks.length === 0) await hand.type('emergency-needs', emergency.needs);
  await goOn('emergency');
  await chooseVillage(hand, 'happened-in', emergency.happenedIn);
  await see(hand, '这份申请由谁办');
  await goOn('emergency-place');
  await hand.tap('filing-by-self');
  await hand.type('applicant-name', applicant.name);
  await hand.type('applicant-identity', numberOf(applicant.document));
  await hand.type('phone', applicant.phone);
  await goOn('emergency-who');
}
