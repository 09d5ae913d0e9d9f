export interface PageHeaderProps {
  readonly title: string;
  /** The home screen has no way back. */
  readonly hasBack: boolean;
}
