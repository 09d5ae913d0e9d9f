import type { OwnDetails } from '@/services/own-details';
import type { Draft } from './draft';

type Filing = Draft['filing'];

/** What the person who holds this phone said of themselves in the draft; nothing of anybody whom they help. */
export function ownDetailsIn({ filing, phone, residence }: Draft): OwnDetails {
  if (filing.by === 'helper') return {};
  if (filing.by !== 'self') return filing.filerPhone.trim() ? { phone: filing.filerPhone.trim() } : {};
  return {
    ...(phone.trim() ? { phone: phone.trim() } : {}),
    ...(residence.livesIn ? { village: residence.livesIn } : {}),
  };
}

/**
 * The answers when it is said for whom one applies: one's own telephone stands where it belongs, and nowhere else. What
 * was typed stays.
 */
export function answersFor(
  { filing, phone }: Pick<Draft, 'filing' | 'phone'>,
  by: NonNullable<Filing['by']>,
  { phone: own = '' }: OwnDetails,
): Pick<Draft, 'filing' | 'phone'> {
  const typed = own !== '' && phone === own ? '' : phone;
  const filerPhone = own !== '' && filing.filerPhone === own ? '' : filing.filerPhone;
  return {
    phone: by === 'self' ? typed || own : typed,
    filing: {
      ...filing,
      by,
      filerPhone: by === 'family' || by === 'guardian' ? filerPhone || own : filerPhone,
    },
  };
}
