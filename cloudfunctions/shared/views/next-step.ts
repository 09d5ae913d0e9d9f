import { type Case, itemsLeft, signersMissing } from '@/domain/case/case';
import type { PartyRole } from '@/domain/case/party';
import type { MemberId } from '@/domain/kernel/ids';
import { inWords } from '@/domain/kernel/plain-date';

/** Whose turn it is, and what comes next in one sentence. */
export interface NextStep {
  readonly whoseTurn: 'resident' | 'office' | 'nobody';
  readonly nextStep: string;
}

interface Reader {
  readonly officeName: string;
  readonly officePhone: string;
  readonly role: PartyRole;
  /** Which person of the household reads. */
  readonly own?: MemberId;
}

const resident = (nextStep: string): NextStep => ({ whoseTurn: 'resident', nextStep });
const office = (nextStep: string): NextStep => ({ whoseTurn: 'office', nextStep });
const nobody = (nextStep: string): NextStep => ({ whoseTurn: 'nobody', nextStep });

/** What comes next, in words that a resident understands; the case as it stands, whole, whoever reads. */
export const nextStepOf = (state: Case, reader: Reader): NextStep =>
  afterClosing(state, reader) ??
  afterObjection(state, reader) ??
  afterRefusal(state, reader) ??
  (state.status === 'accepted' ? afterAcceptance(state, reader) : beforeAcceptance(state, reader));

function afterClosing({ status }: Case, { officeName, officePhone }: Reader): NextStep | undefined {
  if (status === 'withdrawn') return nobody('这份申请撤回了，不再办。以后有困难，随时可以重新申请。');
  if (status === 'ended')
    return nobody(
      `这份申请停办了，原因写在下面“办到哪一步”里。有不明白或者不同意的，打电话给${officeName}：${officePhone}；以后有困难可以重新申请。`,
    );
  return undefined;
}

function afterObjection({ objection }: Case, { officeName, role }: Reader): NextStep | undefined {
  if (!objection?.isOpen) return undefined;
  return office(
    role === 'applicant'
      ? `您说了不同意见，${officeName}会打电话问您，没问清楚不往下办。您改主意了，可以收回意见，也可以撤回申请。`
      : `申请人对这份申请有不同意见，${officeName}会先问清楚，再往下办。`,
  );
}

function afterRefusal({ refusals }: Case, { officeName }: Reader): NextStep | undefined {
  const days = Object.values(refusals).flatMap(({ explanation, answerBy }) =>
    explanation ? [] : [answerBy],
  );
  const [first] = days.sort();
  if (!first) return undefined;
  return resident(
    `还有人没签核对授权书。请在${inWords(first)}前签好，或者写明为什么不签；写了原因，${officeName}会再看，不会直接停办。`,
  );
}

function afterAcceptance(state: Case, { officeName }: Reader): NextStep {
  const missing = signersMissing(state).length;
  if (missing > 0) return resident(`正在办。还有 ${missing} 个人没签核对授权书，请尽快签好，才能接着核对。`);
  if (state.programme === 'temporaryAid')
    return office(`${officeName}正在办急难救助，会尽快联系您，请保持电话畅通。`);
  return office(
    state.investigationStartedAt
      ? `${officeName}正在了解家里的情况，可能上门看望，请保持电话畅通。`
      : `${officeName}会核对家里的情况，再上门看望，请保持电话畅通。`,
  );
}

function beforeAcceptance(state: Case, { officeName, role, own }: Reader): NextStep {
  if (state.status === 'supplementRequested')
    return resident(
      role === 'member'
        ? '家里还缺材料，由申请人补交。要您本人交的或者签的，列在下面。'
        : `还缺 ${itemsLeft(state).length} 项，请照清单补齐。补齐后自动交回去，不用重新申请。`,
    );
  if (state.programme === 'temporaryAid')
    return office(`${officeName}会尽快联系您，先救急，别的材料以后再补。请保持电话畅通。`);
  const missing = signersMissing(state);
  const whose = missing.length === 1 && missing[0] === own ? '您还没签' : `还有 ${missing.length} 个人没签`;
  return missing.length > 0
    ? resident(`${whose}核对授权书，签好才能往下办。`)
    : office(`${officeName}正在看材料，看完会告诉您。`);
}
