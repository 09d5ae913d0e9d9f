export interface ShareButtonProps {
  readonly id: string;
  /** The screen that the card opens. */
  readonly path: string;
}

/** What the card says: no name, no illness. */
export const SHARE_TITLE = '请您打开“救助通”，签一份核对授权书';
