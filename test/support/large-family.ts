import { withMemberIds } from '@/domain/household/people';
import { fen } from '@/domain/kernel/money';
import { application, member } from './application-data';

const OTHERS = ['王甲例', '王乙例', '王丙例', '王丁例', '王戊例', '王己例', '王庚例', '王辛例'];

/** Nine people under one roof, of whom the rules have to ask the same of each. */
export const LARGE_FAMILY = withMemberIds(
  application({
    members: OTHERS.map((name, index) => ({
      ...member(name, `19${70 + index}-03-04`, 'child', index + 2),
      situation: {
        health: index % 2 === 0 ? ('seriousIllness' as const) : ('chronicIllness' as const),
        disability: { has: index % 3 === 0 },
        occupation: 'unableToWork' as const,
        capacity: 'able' as const,
      },
    })),
    supporters: [{ name: '王子例', relation: 'child', monthlySupport: fen(20_000) }],
    income: [{ kind: 'wages', monthly: fen(60_000) }],
    spending: [{ kind: 'medical', lastTwelveMonths: fen(800_000) }],
  }),
);
