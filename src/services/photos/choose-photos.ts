import type { PhotoSource } from './darkroom.shared';

/** Where a photo comes from. */
export type PhotoOrigin = 'camera' | 'album';

/** Lets the person take a photo, or choose up to `most`; none when they changed their mind. */
export async function choosePhotos(_origin: PhotoOrigin, _most: number): Promise<PhotoSource[]> {
  return [];
}
