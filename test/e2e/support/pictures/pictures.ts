import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../../../..');

/** The pictures that README and the manuals show, made by `npm run screenshots`. */
export const PICTURES = [
  'home',
  'home-elder',
  'elder-question',
  'apply-question',
  'apply-summary',
  'submitted',
  'draft-elsewhere',
  'emergency',
  'check',
  'check-result',
  'policy',
  'notice',
  'filing-family',
  'filing-helper',
  'letter',
  'sign-who',
  'sign',
  'invite',
  'paper',
  'progress',
  'supplement',
  'what-i-can-do',
  'object',
  'callback',
  'messages',
  'routing',
  'officer-worklist',
  'officer-case',
  'officer-proposal',
  'officer-supplement',
  'officer-return',
  'officer-calls',
  'officer-signature',
  'officer-objection',
  'officer-refuse',
  'officer-wide',
  'county-pack',
  'county-what-if',
  'county-adjustment',
  'hub',
] as const;
export type Picture = (typeof PICTURES)[number];

export const MOST_BYTES = 200 * 1024;
/** The hub shows the whole county at once. */
export const MOST_BYTES_OF_HUB = 400 * 1024;

export const IMAGES = 'docs/images';
export const fileOf = (picture: Picture): string => join(ROOT, IMAGES, `${picture}.png`);
