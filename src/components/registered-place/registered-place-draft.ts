import * as z from 'zod/mini';
import { provinceName } from '@/domain/kernel/provinces';

/** Where the registration is, seen from where the person lives. */
export const RegisteredWay = z.enum(['sameVillage', 'otherVillage', 'otherCounty', 'otherProvince']);
export type RegisteredWay = z.infer<typeof RegisteredWay>;

/** The answer as tapped and typed so far, complete or not. What belongs to another way stays, should they come back to it. */
export const RegisteredPlaceDraft = z.object({
  way: z.optional(RegisteredWay),
  village: z.optional(z.object({ code: z.string(), name: z.string() })),
  /** Two digits. */
  province: z.optional(z.string()),
  place: z.string(),
});
export type RegisteredPlaceDraft = z.infer<typeof RegisteredPlaceDraft>;

export const NO_REGISTERED_PLACE: RegisteredPlaceDraft = { place: '' };

/** The place as an application carries it, unchecked. */
export type TypedRegisteredPlace =
  | { readonly in: 'served'; readonly village: string }
  | { readonly in: 'elsewhere'; readonly province: string; readonly place: string };

const provinceOf = ({ way, province }: RegisteredPlaceDraft, livesIn: string): string | undefined =>
  way === 'otherCounty' ? livesIn.slice(0, 2) : province;

/** The registered place of a household that lives in the village `livesIn` (12 digits); undefined while something is missing. */
export function registeredPlaceOf(
  draft: RegisteredPlaceDraft,
  livesIn: string,
): TypedRegisteredPlace | undefined {
  if (draft.way === undefined) return undefined;
  if (draft.way === 'sameVillage') return { in: 'served', village: livesIn };
  if (draft.way === 'otherVillage') return draft.village && { in: 'served', village: draft.village.code };
  const province = provinceOf(draft, livesIn);
  const place = draft.place.trim();
  return province && place ? { in: 'elsewhere', province, place } : undefined;
}

export type RegisteredPlaceField = 'way' | 'village' | 'province' | 'place';

/** What is still missing, in words, at the part where it is missing. */
export function registeredPlaceProblems({
  way,
  village,
  province,
  place,
}: RegisteredPlaceDraft): Partial<Record<RegisteredPlaceField, string>> {
  if (way === undefined) return { way: '请选户口在哪里' };
  if (way === 'sameVillage') return {};
  if (way === 'otherVillage') return village ? {} : { village: '请一级一级点下去，选到户口所在的村（社区）' };
  if (way === 'otherProvince' && !province) return { province: '请选户口在哪个省' };
  return place.trim() ? {} : { place: '请写户口在哪个县（区）' };
}

/** The answer in one line, for the page that shows everything before it is handed in; empty while something is missing. */
export function registeredPlaceWords(draft: RegisteredPlaceDraft): string {
  if (Object.keys(registeredPlaceProblems(draft)).length > 0) return '';
  const { way, village, province = '', place } = draft;
  if (way === 'sameVillage') return '户口也在这里';
  if (way === 'otherVillage') return `户口在：${village?.name ?? ''}`;
  return `户口在：${way === 'otherCounty' ? '本省' : (provinceName(province) ?? '')} ${place.trim()}`;
}
