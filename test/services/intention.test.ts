import type { FailureCode } from '@/contracts/failures';
import type { RequestId } from '@/domain/kernel/ids';
import { createIntention } from '@/services/intention';
import { clientFailure, type Outcome } from '@/services/outcome';

const failing = (code: FailureCode): Outcome<unknown> => ({
  ok: false,
  error: { code, message: '' },
});

function intention() {
  let count = 0;
  return createIntention(() => `id-${++count}` as RequestId);
}

describe('one thing a person wants carries one request id', () => {
  test.each([
    clientFailure('offline'),
    clientFailure('unreadable'),
    failing('internal'),
    failing('tooBusy'),
    failing('notSignedIn'),
    failing('unknownAction'),
  ])('a retry after an outcome that nobody knows keeps the id', (outcome) => {
    const wish = intention();
    const first = wish.idFor({ a: 1 });
    wish.settle(outcome);
    expect(wish.idFor({ a: 1 })).toBe(first);
  });

  test.each([failing('caseChanged'), failing('invalidRequest'), { ok: true, data: {} } as Outcome<unknown>])(
    'after a decided outcome the next press is a new wish',
    (outcome) => {
      const wish = intention();
      const first = wish.idFor({ a: 1 });
      wish.settle(outcome);
      expect(wish.idFor({ a: 1 })).not.toBe(first);
    },
  );

  test('another request is another wish', () => {
    const wish = intention();
    expect(wish.idFor({ a: 1 })).not.toBe(wish.idFor({ a: 2 }));
  });
});
