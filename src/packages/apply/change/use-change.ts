import { useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { getDeclaration } from '@/contracts/application/get-declaration';
import { listDivisions } from '@/contracts/directory/list-divisions';
import type { Application } from '@/domain/household/application';
import type { CaseId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import type { DivisionCode } from '@/domain/kernel/region';
import { call } from '@/services/cloud';
import type { CallFailure } from '@/services/outcome';
import { storage } from '@/services/storage';
import { STORED } from '@/services/storage.shared';
import { Draft } from '../draft/draft';
import { fromApplication, villagesIn } from '../draft/from-application';
import { REVIEW } from '../questions/review.question';

const TOWNSHIP_DIGITS = 9;

/** A change that is being written: the declaration as changed so far, from which version, and what changed in words. */
const Change = z.object({ declaredVersion: z.number(), draft: Draft, note: z.string() });
export type Change = z.infer<typeof Change>;

export interface HeldChange {
  readonly change: Change | undefined;
  readonly failure: CallFailure | undefined;
  /** Somebody else has changed the declaration since: what is shown is theirs now. */
  readonly isRenewed: boolean;
  put(answers: Partial<Draft>): void;
  putNote(note: string): void;
  /** Reads the declaration anew, keeping the note; what was changed here is given up. */
  renew(): void;
  reload(): void;
  /** It was sent. */
  forget(): Promise<void>;
}

/** The names of villages, as far as they can be learnt now. */
async function namesOf(codes: readonly string[]): Promise<(code: string) => string> {
  const names = new Map<string, string>();
  for (const code of codes) {
    const parentCode = code.slice(0, TOWNSHIP_DIGITS) as DivisionCode;
    const answer = await call(listDivisions, { parentCode });
    if (answer.ok) for (const division of answer.data.divisions) names.set(division.code, division.name);
  }
  return (code) => names.get(code) ?? '和上次填的一样';
}

async function changeFrom(application: Application, declaredVersion: number, note: string): Promise<Change> {
  const nameOf = await namesOf(villagesIn(application));
  return { declaredVersion, note, draft: { ...fromApplication(application, nameOf), at: REVIEW } };
}

/** The declaration of a case, being changed. What is changed stays on this phone until it is sent. */
export function useChange(caseId: CaseId | undefined): HeldChange {
  const [change, setChange] = useState<Change>();
  const [failure, setFailure] = useState<CallFailure>();
  const [isRenewed, setRenewed] = useState(false);
  const latest = useRef<Change>();
  const key = `${STORED.changeDraft}:${caseId ?? ''}`;

  const show = (next: Change) => {
    latest.current = next;
    setChange(next);
  };
  const load = async () => {
    if (!caseId) return;
    setFailure(undefined);
    const answer = await call(getDeclaration, { caseId });
    if (!answer.ok) return setFailure(answer.error);
    const { application, declaredVersion } = answer.data;
    const found = await storage.read(key);
    const stored = z.safeParse(Change, found);
    const kept = latest.current ?? (stored.success ? stored.data : undefined);
    if (kept?.declaredVersion === declaredVersion) return show(kept);
    setRenewed(kept !== undefined);
    show(await changeFrom(application, declaredVersion, kept?.note ?? ''));
  };
  useEffect(() => {
    void load();
  }, [caseId]);

  const update = (changed: Partial<Change>) => {
    if (!latest.current) return;
    const draft = { ...latest.current.draft, ...changed.draft, savedAt: instantOf(new Date()) };
    const next = { ...latest.current, ...changed, draft };
    show(next);
    void storage.write(key, next);
  };

  return {
    change,
    failure,
    isRenewed,
    put: (answers) => {
      if (latest.current) update({ draft: { ...latest.current.draft, ...answers } });
    },
    putNote: (note) => update({ note }),
    renew: () => void load(),
    reload: () => void load(),
    forget: () => storage.remove(key),
  };
}
