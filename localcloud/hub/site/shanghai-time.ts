const ZONE = { timeZone: 'Asia/Shanghai' } as const;

/** `14:05`, as the county's clocks show it. */
export const clockTime = (at: Date): string =>
  at.toLocaleTimeString('zh-CN', { ...ZONE, hour: '2-digit', minute: '2-digit', hour12: false });

/** `11月22日` */
export const day = (at: Date): string =>
  at.toLocaleDateString('zh-CN', { ...ZONE, month: 'long', day: 'numeric' });

/** `11月22日星期日` */
export const dayAndWeekday = (at: Date): string =>
  at.toLocaleDateString('zh-CN', { ...ZONE, month: 'long', day: 'numeric', weekday: 'long' });

/** The time of day for `now`'s day, the day for any other: there is no room for both. */
export const shortTime = (at: Date, now: Date): string => (day(at) === day(now) ? clockTime(at) : day(at));
