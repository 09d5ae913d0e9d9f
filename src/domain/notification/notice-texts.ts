import type { Audience, NoticeKind, NoticeParameters } from './notice';
import { RESIDENT_TEXTS } from './resident-texts';
import { STAFF_TEXTS } from './staff-texts';

export interface NoticeText {
  /** 4 to 12 characters: it heads a WeCom message and a line in the inbox. */
  readonly title: string;
  readonly text: string;
  /** At most 5 characters: the status word of a subscribe message. */
  readonly phrase: string;
}

type Texts = Readonly<Partial<Record<NoticeKind, (parameters: NoticeParameters) => NoticeText>>>;

const TEXTS: Readonly<Record<Audience, Texts>> = { resident: RESIDENT_TEXTS, staff: STAFF_TEXTS };

/**
 * The words of a notice. They say what happened and what to do, and nothing that should not stand on a lock screen.
 * Throws for a kind that this audience is never told.
 */
export function noticeText({
  audience,
  kind,
  parameters,
}: {
  readonly audience: Audience;
  readonly kind: NoticeKind;
  readonly parameters: NoticeParameters;
}): NoticeText {
  const words = TEXTS[audience][kind];
  if (!words) throw new Error(`${kind} is never told to ${audience}`);
  return words(parameters);
}
