import { bareLoop } from './bare-loop';
import { type BenchHousehold, benchHouseholds, POLICIES } from './bench-households';
import { jsonRules } from './json-rules';
import type { Contestant } from './measure';
import { oursShared, oursWhole } from './ours';
import type { Peer } from './peers';
import { plainHousehold } from './plain-household';
import { plainParameters } from './plain-parameters';
import type { SharedAnswer } from './shared-answer';
import { zen } from './zen';

const COUNT = 4_000;
const PARAMETERS = { urban: plainParameters(POLICIES.urban), rural: plainParameters(POLICIES.rural) };

/** A contestant of the shared conditions; `answer` gives what it says of a household. */
export interface SharedContestant extends Contestant {
  readonly answer: (index: number) => SharedAnswer | Promise<SharedAnswer>;
}

export const OURS = 'ours, no trace';
export const BARE = 'bare loop';

const at = <T>(list: readonly T[], index: number): T => {
  const one = list[index];
  if (one === undefined) throw new RangeError(`there is no household ${index}`);
  return one;
};

function contestant(name: string, answer: SharedContestant['answer'], isLater = false): SharedContestant {
  return { name, answer, decide: answer, isLater };
}

function peer(one: Peer, settled: readonly BenchHousehold[]): SharedContestant {
  const plain = settled.map(({ facts, area }) => plainHousehold(facts, PARAMETERS[area]));
  return contestant(one.name, (index) => one.decide(at(plain, index)), true);
}

/** Everybody who is there, on the same households; a package that is not installed is named in `absent`. */
export function gather(root: string) {
  const { all, settled } = benchHouseholds(COUNT);
  const shared: SharedContestant[] = [
    contestant('ours, full trace', (index) => oursShared(at(settled, index), true)),
    contestant(OURS, (index) => oursShared(at(settled, index), false)),
    contestant(BARE, (index) => {
      const { facts, area } = at(settled, index);
      return bareLoop(facts, PARAMETERS[area]);
    }),
  ];
  const absent: string[] = [];
  for (const make of [zen, jsonRules])
    try {
      shared.push(peer(make(root), settled));
    } catch {
      absent.push(make === zen ? '@gorules/zen-engine' : 'json-rules-engine');
    }
  const whole = (withTrace: boolean): Contestant => ({
    name: withTrace ? 'ours, all classes, full trace' : 'ours, all classes, no trace',
    decide: (index) => oursWhole(at(all, index), withTrace),
  });
  return { shared, settled, all, whole: [whole(true), whole(false)] as const, absent };
}
export type Gathering = ReturnType<typeof gather>;
