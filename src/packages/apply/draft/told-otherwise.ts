import { townOrCountry } from '@/domain/household/town-or-country';
import type { Draft } from './draft';

const AREA_TEXT = { urban: '城里', rural: '农村' } as const;

/**
 * Where 「测一测」 was told another place than the application now says, in sentences for the person; none where nothing was
 * told, nothing was taken over or nothing would come out otherwise.
 */
export function toldOtherwise({
  told,
  residence,
  isChange,
}: Pick<Draft, 'told' | 'residence' | 'isChange'>): string[] {
  const { livesIn } = residence;
  if (!told || !livesIn || isChange) return [];
  if (told.place && !livesIn.code.startsWith(told.place.code))
    return [
      `您在测一测里选的是${told.place.name}，现在填的“${livesIn.name}”在别的地方。`,
      '各地的标准不一样，测一测的结果只能作参考。',
    ];
  const area = townOrCountry(livesIn.code);
  if (!told.area || !area || area === told.area) return [];
  return [
    `您在测一测里选的是${AREA_TEXT[told.area]}，现在填的“${livesIn.name}”看起来在${AREA_TEXT[area]}。`,
    '城里和农村的标准不一样，能领多少也会不一样。',
  ];
}
