import type { Instant } from '@/domain/kernel/instant';
import { officeDateOf } from '@/domain/kernel/plain-date';
import type { Notice } from '@/domain/notification/notice';
import { afterQuietHours } from '@/domain/notification/quiet-hours';
import type { Dependencies } from '../shared/pipeline/dependencies';
import { policyToday } from '../shared/views/policy-today';

/**
 * The end of the quiet hours of the notice's office when they are now and the notice waits for it; undefined when it
 * goes out at once: by day, what is urgent, and where nobody has set quiet hours.
 */
export async function waitsUntil(
  { urgent, officeId }: Pick<Notice, 'urgent' | 'officeId'>,
  { directory, clock }: Pick<Dependencies, 'directory' | 'clock'>,
): Promise<Instant | undefined> {
  if (urgent) return undefined;
  const office = await directory.findOffice(officeId);
  if (!office) return undefined;
  const now = clock.now();
  const today = officeDateOf(now);
  const policy = await policyToday(directory, office.divisionCode, today);
  const quietHours = policy.find('quietHours');
  if (!quietHours) return undefined;
  const end = afterQuietHours(now, quietHours.value);
  return end === now ? undefined : end;
}
