import * as z from 'zod/mini';
import { VillageCode } from '../kernel/region';
import { writtenText } from '../kernel/written-text';

/** What struck the household (急难), 社会救助法第三十七条; 民发〔2018〕23号第二条. */
export const EmergencyKind = z.enum(
  ['fire', 'accident', 'suddenIllness', 'otherDisaster'],
  '请选出了什么急事',
);
export type EmergencyKind = z.infer<typeof EmergencyKind>;

/** What happened, where, and what is needed now. */
export const Emergency = z.object({
  kind: EmergencyKind,
  happenedIn: VillageCode,
  needs: writtenText({ most: 500, missing: '请写一句：出了什么事，现在最缺什么' }),
});
export type Emergency = z.infer<typeof Emergency>;
