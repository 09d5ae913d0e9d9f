/** What a household in an emergency most often lacks, to tap instead of typing. */
export const LACK_TEXT = {
  home: '没有地方住',
  food: '没有吃的',
  bedding: '没有衣服、被子',
  treatment: '没钱看病',
  care: '没有人照顾',
  burial: '没钱办后事',
} as const;
export type Lack = keyof typeof LACK_TEXT;

export const LACKS = Object.keys(LACK_TEXT) as [Lack, ...Lack[]];

/** What is needed, in one text: what was tapped, then what was written. */
export function needsInWords({
  lacks = [],
  needs,
}: {
  readonly lacks?: readonly Lack[];
  readonly needs: string;
}): string {
  const tapped = LACKS.filter((lack) => lacks.includes(lack)).map((lack) => LACK_TEXT[lack]);
  return [tapped.join('，'), needs.trim()].filter(Boolean).join('。');
}
