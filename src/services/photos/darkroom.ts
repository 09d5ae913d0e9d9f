import type { Darkroom } from './darkroom.shared';

/** Stands in where no platform is built; each has a file of its own. */
export const darkroom: Darkroom = {
  cannotOpen: '',
  open: async () => undefined,
  sheet: () => {
    throw new Error('no platform');
  },
  toJpeg: async () => '',
};
