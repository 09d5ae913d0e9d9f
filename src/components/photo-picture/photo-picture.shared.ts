export interface PhotoPictureProps {
  readonly className?: string;
  /** Address of the picture. */
  readonly address: string;
  /** What a screen reader says. */
  readonly label: string;
}
