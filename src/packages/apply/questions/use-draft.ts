import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { CloudDraft } from '@/contracts/application/drafts';
import type { Programme } from '@/domain/household/programme';
import { instantOf } from '@/domain/kernel/instant';
import { draftSync, forgetDraft, forgetDraftHere, keepDraft, readDraft } from '@/services/draft-store';
import type { Comparison } from '@/services/draft-sync';
import { onNetworkBack } from '@/services/network';
import { type Draft, draftFrom, draftInCloud, emptyDraft, type Unanswered } from '../draft/draft';

/** The rest between the last move and the sending to the cloud. */
const REST_MS = 800;

/** What a person has to decide before they go on: the other phone's draft stands beside this one's. */
export type DraftChoice = ChoiceThere<'onlyThere'> | ChoiceThere<'both'> | { readonly is: 'goneThere' };

export interface ChoiceThere<Is extends string> {
  readonly is: Is;
  readonly cloud: CloudDraft;
  readonly there: Draft;
}

export interface HeldDraft {
  /** Undefined while it is being read. */
  readonly draft: Draft | undefined;
  /** False when the phone could not keep the last answer. */
  readonly isKept: boolean;
  readonly choice: DraftChoice | undefined;
  /** The cloud's draft that took the place of an unchanged older one here. */
  readonly takenFrom: CloudDraft | undefined;
  change(answers: Partial<Draft>): void;
  /** Goes to a part without touching the answers. */
  moveTo(part: string): void;
  /** Notes what is being sent, undefined when its fate is known; resolves when the phone has written it down. */
  noteSending(unanswered: Unanswered | undefined): Promise<void>;
  /** Goes on with the other phone's draft; where that is gone, with none. */
  chooseThere(): void;
  /** Goes on with this phone's draft. */
  chooseHere(): void;
  /** It was handed in: nothing is kept any more, here or in the cloud. */
  finish(): Promise<void>;
}

/**
 * The application being filled in. Every change is kept on the phone at once, and in the cloud after each screen, in
 * the background; what another phone has saved meanwhile is shown and never overwritten.
 */
export function useDraft(programme: Programme): HeldDraft {
  const [draft, setDraft] = useState<Draft>();
  const [isKept, setKept] = useState(true);
  const [choice, setChoice] = useState<DraftChoice>();
  const [takenFrom, setTakenFrom] = useState<CloudDraft>();
  const latest = useRef<Draft>();
  const held = useRef({ isOver: false, mustChoose: false, timer: undefined as unknown });
  const sync = draftSync(programme);

  const show = (next: Draft) => {
    latest.current = next;
    setDraft(next);
  };
  const kept = () => (latest.current?.savedAt ? latest.current : undefined);
  const ask = (asked: DraftChoice | undefined) => {
    held.current.mustChoose = asked !== undefined;
    setChoice(asked);
  };

  const takeThere = async (cloud: CloudDraft, there: Draft) => {
    show(there);
    setKept(await keepDraft(there, programme));
    await sync.take(cloud);
  };

  const heed = async (compared: Comparison) => {
    if (held.current.isOver) return;
    if (compared.is === 'goneThere') return ask(compared);
    if (compared.is !== 'onlyThere' && compared.is !== 'both' && compared.is !== 'newerThere') return;
    const there = draftInCloud(compared.cloud.answers, programme);
    if (!there) return;
    if (compared.is !== 'newerThere')
      return ask({ is: kept() ? 'both' : 'onlyThere', cloud: compared.cloud, there });
    await takeThere(compared.cloud, there);
    setTakenFrom(compared.cloud);
  };

  const push = async () => {
    const local = kept();
    if (!local || held.current.isOver || held.current.mustChoose) return;
    if ((await sync.push(local)) === 'changed') await compare();
  };
  const compare = async () => {
    const before = kept();
    const compared = await sync.compare(before);
    if (!compared || held.current.isOver) return;
    const isStill = kept()?.savedAt === before?.savedAt;
    if (compared.is === 'upToDate') await push();
    else if (isStill) await heed(compared);
    else await compare();
  };
  const pushSoon = () => {
    clearTimeout(held.current.timer as number);
    held.current.timer = setTimeout(() => void push(), REST_MS);
  };

  useEffect(() => {
    void readDraft(programme).then((stored) => {
      show(draftFrom(stored, programme));
      void compare();
    });
    const end = onNetworkBack(() => void (kept() ? push() : compare()));
    return () => {
      end();
      clearTimeout(held.current.timer as number);
      void push();
    };
  }, [programme]);
  useDidHide(() => void push());

  const put = (next: Draft) => {
    const stamped = { ...next, savedAt: instantOf(new Date()) };
    show(stamped);
    return keepDraft(stamped, programme).then(setKept);
  };
  const update = async (how: (current: Draft) => Draft) => {
    if (latest.current) await put(how(latest.current));
  };

  const chooseThere = async () => {
    if (!choice) return;
    if (choice.is === 'goneThere') {
      await forgetDraftHere(programme);
      await sync.keepOwn(undefined);
      show(emptyDraft(programme));
    } else await takeThere(choice.cloud, choice.there);
    ask(undefined);
  };
  const chooseHere = async () => {
    if (!choice) return;
    await sync.keepOwn(choice.is === 'goneThere' ? undefined : choice.cloud);
    ask(undefined);
    await push();
  };

  return {
    draft,
    isKept,
    choice,
    takenFrom,
    change: (answers) => void update((current) => ({ ...current, ...answers })),
    moveTo: (at) => {
      void update((current) => ({ ...current, at }));
      pushSoon();
    },
    noteSending: (unanswered) => {
      clearTimeout(held.current.timer as number);
      return update((current) => ({ ...current, unanswered }));
    },
    chooseThere: () => void chooseThere(),
    chooseHere: () => void chooseHere(),
    finish: () => {
      held.current.isOver = true;
      clearTimeout(held.current.timer as number);
      return forgetDraft(programme);
    },
  };
}
