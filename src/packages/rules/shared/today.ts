import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';

/** Today by the offices' clocks. */
export const today = (): PlainDate => officeDateOf(instantOf(new Date()));
