import type { ProgressStep } from '@/contracts/application/get-my-case';
import type { Case } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import { peopleOf } from '@/domain/household/people';

/** Who reads: residents see the office, officers see which colleague. */
export interface ProgressReader {
  readonly audience: 'resident' | 'staff';
  readonly officeName: string;
}

const signerOf = (state: Case, memberId: string): string => {
  const person = peopleOf(state.declared).find((candidate) => candidate.memberId === memberId);
  return person?.name ?? '家人';
};

function titleOf(
  event: CaseEvent,
  state: Case,
  { audience, officeName }: ProgressReader,
): { title: string; detail?: string } {
  const officer = event.by.kind === 'officer' && audience === 'staff' ? event.by.displayName : officeName;
  const resident = audience === 'staff' ? '申请人' : '您';
  switch (event.type) {
    case 'ApplicationSubmitted':
      return { title: `${resident}提交了申请` };
    case 'AuthorizationGranted':
      return { title: `${signerOf(state, event.memberId)} 签了核对授权书` };
    case 'SupplementRequested':
      return { title: `${officer}告知需要补正`, detail: `一共 ${event.items.length} 项` };
    case 'SupplementAnswered':
      return { title: `${resident}答复了补正`, detail: `答复了 ${event.answers.length} 项` };
    case 'ApplicationAccepted':
      return { title: `${officer}受理了申请` };
  }
}

/** One event in words. */
export const progressStepOf = (event: CaseEvent, state: Case, reader: ProgressReader): ProgressStep => ({
  version: event.version,
  at: event.at,
  ...titleOf(event, state, reader),
});
