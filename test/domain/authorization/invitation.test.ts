import * as z from 'zod/mini';
import {
  InvitationCode,
  invitationCodeFrom,
  invitationExpiry,
  MOST_TRIES,
  whyNotUsable,
} from '@/domain/authorization/invitation';
import { type Instant, plusMilliseconds } from '@/domain/kernel/instant';

const NOW = '2026-11-22T09:00:00.000Z' as Instant;

describe('an invitation', () => {
  test('counts for seven days to the millisecond', () => {
    const expiresAt = invitationExpiry(NOW);
    expect(expiresAt).toBe('2026-11-29T09:00:00.000Z');
    const at = (ms: number) => whyNotUsable({ expiresAt, attempts: 0 }, plusMilliseconds(expiresAt, ms));
    expect([at(-1), at(0), at(1)]).toEqual([undefined, 'invitationUnknown', 'invitationUnknown']);
  });

  test('opens once, and is locked after five failed proofs', () => {
    const expiresAt = invitationExpiry(NOW);
    expect(whyNotUsable({ expiresAt, attempts: 0, usedAt: NOW }, NOW)).toBe('invitationUnknown');
    expect(whyNotUsable({ expiresAt, attempts: MOST_TRIES - 1 }, NOW)).toBeUndefined();
    expect(whyNotUsable({ expiresAt, attempts: MOST_TRIES }, NOW)).toBe('invitationLocked');
  });

  test('has a code whose every single slip shows', () => {
    for (const random of [0, 7, 12_345_678, 99_999_999]) {
      const code = invitationCodeFrom(random);
      expect(z.safeParse(InvitationCode, code).success).toBe(true);
      for (let place = 0; place < 9; place += 1) {
        const slip = code.slice(0, place) + ((Number(code[place]) + 1) % 10) + code.slice(place + 1);
        expect(z.safeParse(InvitationCode, slip).success).toBe(false);
      }
    }
  });
});
