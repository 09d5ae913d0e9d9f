import type { Hand } from './hand';

/** The id of a case in any list, from its number as it is read or as it is stored. */
export const caseButton = (caseNumber: string): string => `case-${caseNumber.replaceAll(' ', '')}`;

/** From the first screen of a resident to one of their cases. */
export async function openOwnCase(hand: Hand, caseNumber: string): Promise<void> {
  await hand.tap('open-cases');
  await hand.tap(caseButton(caseNumber));
}

/** From the first screen of an officer to a case of the office. */
export async function openOfficeCase(hand: Hand, caseNumber: string): Promise<void> {
  await hand.tap('open-worklist');
  await hand.tap(caseButton(caseNumber));
}
