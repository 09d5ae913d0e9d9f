import { Image } from '@tarojs/components';
import { accessible } from '../accessibility/accessibility';
import type { PhotoPictureProps } from './photo-picture.shared';

/** A small picture that fills its place. */
export function PhotoPicture({ className, address, label }: PhotoPictureProps) {
  return (
    <Image className={className} src={address} mode="aspectFill" {...accessible({ role: 'img', label })} />
  );
}
