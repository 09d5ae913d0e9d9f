import type { Calculation, Figure } from '../assessment/calculation';
import { exact } from '../assessment/exact';
import { MONTHS_A_YEAR } from '../assessment/figure';
import { exactly, isKnown, type Range, UNKNOWN_AMOUNT } from '../assessment/range';
import type { FigureUnit } from '../assessment/trace';
import type { Cap } from '../policy/benefit-parameters';
import type { Policy } from '../policy/policy-at';
import {
  type AidClass,
  type Share,
  type ShareCell,
  type ShareRow,
  SPECIAL_AID_PARAMETERS,
  type SpecialAidParameterName,
} from '../policy/special-aid-parameters';
import { ANY_SHARE, settingOf, shareRange } from './matrix';

/** A parameter of special aid as a number of the trace, with the document behind it. */
function parameterFigure(
  name: SpecialAidParameterName,
  unit: FigureUnit,
  value: Range,
  { policy, calculation }: { readonly policy: Policy; readonly calculation: Calculation },
): Figure {
  const found = policy.find(name);
  const label = SPECIAL_AID_PARAMETERS[name][1];
  const { lacks } = settingOf(name, policy);
  if (!found) return calculation.given({ label, unit, value, derivation: { by: 'missing', name } }, lacks);
  const { region, effectiveFrom, confidence, source } = found;
  const derivation = { by: 'parameter', name, region, effectiveFrom, confidence } as const;
  return calculation.given({ label, unit, value, derivation, article: source }, lacks);
}

/** Where numbers of special aid are worked out. */
export interface AidDesk {
  readonly policy: Policy;
  readonly calculation: Calculation;
}

const cell = (row: ShareRow, of: AidClass, policy: Policy): [ShareCell, Share | undefined] => {
  const name: ShareCell = `${row}.${of}`;
  return [name, settingOf(name, policy).value];
};

/** The share that a class gives, in basis points; anything up to all of it where nobody has said. */
export function shareFigure(row: ShareRow, of: AidClass, desk: AidDesk): Figure {
  const [name, share] = cell(row, of, desk.policy);
  return parameterFigure(name, 'basisPoints', share === undefined ? ANY_SHARE : shareRange(share), desk);
}

/** The start line of a class as a share of a year's disposable income; a share of nothing needs no income. */
export function startShareFigure(of: AidClass, desk: AidDesk): Figure | undefined {
  const [name, share] = cell('aidStartLine', of, desk.policy);
  const value = share === undefined ? UNKNOWN_AMOUNT : shareRange(share);
  const figure = parameterFigure(name, 'basisPoints', value, desk);
  return isKnown(value) && value.low.whole === 0 ? undefined : figure;
}

export function fenFigure(name: 'tiltedAidStart', desk: AidDesk): Figure {
  const { value } = settingOf(name, desk.policy);
  return parameterFigure(name, 'fen', value === undefined ? UNKNOWN_AMOUNT : exactly(exact(value)), desk);
}

/** A yearly limit in fen; undefined where there is none. */
export function capFigure(name: 'medicalAidCap' | 'tiltedAidCap', desk: AidDesk): Figure | undefined {
  const cap: Cap | undefined = settingOf(name, desk.policy).value;
  if (cap === 'unlimited') return undefined;
  const yearly = cap && exactly(exact(cap.per === 'year' ? cap.fen : cap.fen * MONTHS_A_YEAR));
  return parameterFigure(name, 'fenAYear', yearly ?? UNKNOWN_AMOUNT, desk);
}
