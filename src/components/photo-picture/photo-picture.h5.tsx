import type { PhotoPictureProps } from './photo-picture.shared';

/** A small picture that fills its place. */
export function PhotoPicture({ className, address, label }: PhotoPictureProps) {
  return <img className={className} src={address} alt={label} />;
}
