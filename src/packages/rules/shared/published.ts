import { getPublishedParameters } from '@/contracts/policy/published-parameters';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { PLACES } from '@/domain/policy-library/places';
import {
  isPublishedRules,
  type PublishedRules,
  publishedRules,
} from '@/domain/policy-library/published-rules';
import { call } from '@/services/cloud';
import { createObservable } from '@/services/observable';
import { storage } from '@/services/storage';
import { STORED } from '@/services/storage.shared';
import { today } from './today';

type Known = Readonly<Record<string, PublishedRules>>;

/** By the division code of the place; a place that was never asked for is missing. */
export const published = createObservable<Known>({});

const keyOf = (place: string): string => `${STORED.publishedRules}:${place}`;
const set = (place: string, rules: PublishedRules): void =>
  published.set({ ...published.get(), [place]: rules });

async function fromPhone(place: string): Promise<PublishedRules | undefined> {
  const kept = await storage.read(keyOf(place));
  return isPublishedRules(kept) ? kept : undefined;
}

/** Shows what the phone has kept, then asks the cloud; without a network the kept values stay, or those built in. */
async function refreshPlace(place: string): Promise<void> {
  const kept = published.get()[place] ?? (await fromPhone(place));
  if (kept) set(place, kept);
  const answer = await call(getPublishedParameters, {
    region: place,
    ...(kept ? { knownVersion: kept.version } : {}),
  });
  if (!answer.ok) return;
  const { version, parameters } = answer.data;
  const isSame = kept?.version === version;
  const rules = publishedRules(version, today(), isSame ? kept.parameters : parameters);
  set(place, rules);
  await storage.write(keyOf(place), rules);
}

let underWay: Promise<unknown> | undefined;
let refreshedOn: PlainDate | undefined;

/**
 * Brings the published parameters of all places up to date, once a day and as often as it failed. All of them, whatever is
 * looked at or answered: so nothing about the person is told.
 */
export function refreshPublished(): Promise<unknown> {
  if (refreshedOn === today()) return Promise.resolve();
  underWay ??= (async () => {
    const places = PLACES.map(({ code }) => code).filter((code) => code !== '');
    await Promise.all(places.map(refreshPlace));
    const isAll = places.every((place) => published.get()[place]?.asOf === today());
    refreshedOn = isAll ? today() : undefined;
    underWay = undefined;
  })();
  return underWay;
}
