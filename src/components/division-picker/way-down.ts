import type { DivisionView } from '@/contracts/directory/list-divisions';

/** One level gone down: tapped by the person, or passed through because there was nothing to choose. */
export interface StepDown {
  readonly division: DivisionView;
  readonly wasOnlyOne: boolean;
}

/** The division to pass through without asking: the only one of its level, unless it is the village itself. */
export function onlyWayDown(divisions: readonly DivisionView[]): DivisionView | undefined {
  const [first, second] = divisions;
  return first && !second && first.level !== 'village' ? first : undefined;
}

/** The way before the person's last tap; undefined when they have tapped nothing yet. */
export function beforeLastTap(way: readonly StepDown[]): readonly StepDown[] | undefined {
  const lastTapped = way.map(({ wasOnlyOne }) => wasOnlyOne).lastIndexOf(false);
  return lastTapped < 0 ? undefined : way.slice(0, lastTapped);
}
