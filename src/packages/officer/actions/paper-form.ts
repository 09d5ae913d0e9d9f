import * as z from 'zod/mini';
import { PaperSigning } from '@/contracts/authorization/paper-signing';
import { CURRENT_VERSION, type PaperLetterVersion } from '@/domain/authorization/letter-version';
import type { DeclaredAttachment } from '@/domain/household/declared-attachment';
import type { GuardianRelation } from '@/domain/household/filing';
import type { MemberId } from '@/domain/kernel/ids';

/** A paper signature while the officer writes it down. */
export interface PaperForm {
  readonly memberId?: MemberId;
  readonly letterVersion: PaperLetterVersion;
  readonly photos: readonly DeclaredAttachment[];
  readonly witnesses: readonly [string, string];
  readonly guardianName: string;
  readonly guardianRelation?: GuardianRelation;
}

export const EMPTY_PAPER_FORM: PaperForm = {
  letterVersion: CURRENT_VERSION,
  photos: [],
  witnesses: ['', ''],
  guardianName: '',
};

/** What is wrong with each part of the form, in words. */
export interface PaperProblems {
  readonly memberId?: string;
  readonly photos?: string;
  readonly first?: string;
  readonly second?: string;
  readonly guardianName?: string;
  readonly guardianRelation?: string;
}

/** What is sent; undefined while something is missing or wrong. */
export type PaperReading =
  | { readonly ok: true; readonly paper: PaperSigning }
  | { readonly ok: false; readonly problems: PaperProblems };

/** Reads the form; `needsGuardian` where a guardian signed in the person's place. */
export function readPaperForm(form: PaperForm, needsGuardian: boolean): PaperReading {
  const { memberId, letterVersion, photos, witnesses, guardianName, guardianRelation } = form;
  const parsed = z.safeParse(PaperSigning, {
    memberId,
    attachmentId: photos[0]?.attachmentId,
    letterVersion,
    witnesses,
    ...(needsGuardian ? { guardian: { name: guardianName, relation: guardianRelation } } : {}),
  });
  if (parsed.success) return { ok: true, paper: parsed.data };
  const { issues } = parsed.error;
  const problem = (...at: (string | number)[]): string | undefined =>
    issues.find(({ path }) => at.every((part, index) => path[index] === part))?.message;
  const same = issues.find(({ path }) => path.length === 1 && path[0] === 'witnesses')?.message;
  return {
    ok: false,
    problems: {
      memberId: memberId ? undefined : '请选是谁签的',
      photos: photos.length > 0 ? undefined : '请先拍下纸上签好的授权书',
      first: problem('witnesses', 0),
      second: problem('witnesses', 1) ?? same,
      guardianName: problem('guardian', 'name'),
      guardianRelation: problem('guardian', 'relation'),
    },
  };
}
