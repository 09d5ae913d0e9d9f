import { withMemberIds } from '@/domain/household/people';
import { fen } from '@/domain/kernel/money';
import { application, member } from '../../support/application-data';

/** A mother whose grown daughter is seriously ill, with a little pay and high bills; the rules have much to ask. */
export const ILL_DAUGHTER = withMemberIds(
  application({
    members: [
      {
        ...member('王女儿', '1990-03-04'),
        relation: 'child',
        situation: {
          health: 'seriousIllness',
          disability: { has: false },
          occupation: 'unableToWork',
          capacity: 'able',
        },
      },
    ],
    supporters: [{ name: '王儿子', relation: 'child', monthlySupport: fen(20_000) }],
    income: [{ kind: 'wages', monthly: fen(60_000) }],
    spending: [{ kind: 'medical', lastTwelveMonths: fen(800_000) }],
  }),
);
