import type { PhotoOrigin } from './choose-photos';
import type { PhotoSource } from './darkroom.shared';

/** Lets the person take a photo, or choose up to `most`; none when they changed their mind. */
export function choosePhotos(origin: PhotoOrigin, most: number): Promise<PhotoSource[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  input.multiple = origin === 'album' && most > 1;
  if (origin === 'camera') input.setAttribute('capture', 'environment');
  input.hidden = true;
  // An iPhone opens the camera only for a field that is on the page.
  document.body.appendChild(input);
  return new Promise<PhotoSource[]>((resolve) => {
    const end = (chosen: PhotoSource[]) => {
      input.remove();
      resolve(chosen);
    };
    input.addEventListener('change', () => end(Array.from(input.files ?? []).slice(0, most)));
    input.addEventListener('cancel', () => end([]));
    input.click();
  });
}
