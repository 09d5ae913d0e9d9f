import { spokenCaseNumber } from '../kernel/case-number';
import { inWords, officeDateOf } from '../kernel/plain-date';
import type { Notice } from './notice';
import { noticeText } from './notice-texts';
import { STEP_TEXT, workText } from './staff-texts';

/** What a template's keyword or a short message's variable may stand for. */
export const SLOTS = ['caseNumber', 'matter', 'status', 'office', 'phone', 'note', 'date'] as const;
export type Slot = (typeof SLOTS)[number];

const OPEN_THE_APP = '请打开小程序查看';
/** Where a template wants a number and the notice is about no case; empty values are refused. */
const NO_CASE = '-';

type Told = Pick<Notice, 'audience' | 'kind' | 'parameters' | 'createdAt'>;

/** What the reader is to do: in a few words, at most 20 characters. */
function noteOf({ audience, kind, parameters: { dueOn, step = 'review', work } }: Told): string {
  if (audience === 'resident') return kind === 'tookOver' ? '以后由申请人本人办理' : OPEN_THE_APP;
  const day = dueOn && inWords(dueOn);
  switch (kind) {
    case 'newCase':
    case 'supplementAnswered':
    case 'caseTransferredIn':
    case 'dueSoon':
      return day ? `请在${day}前${STEP_TEXT[step]}` : OPEN_THE_APP;
    case 'overdue':
      return day ? `已过${day}，请尽快办` : OPEN_THE_APP;
    case 'callbackRequested':
      return day ? `请在${day}前回电话` : OPEN_THE_APP;
    case 'callResident':
      return '请打电话告知群众，详情见小程序';
    case 'digest':
      return work ? workText(work).replace(/[ 件]/g, '') : OPEN_THE_APP;
    default:
      return OPEN_THE_APP;
  }
}

/** The few words of a notice for channels that take values instead of sentences. Each still has to fit its place. */
export function briefText(notice: Told): Readonly<Record<Slot, string>> {
  const { title, phrase } = noticeText(notice);
  const { caseNumber, officeName, officePhone } = notice.parameters;
  return {
    caseNumber: caseNumber ? spokenCaseNumber(caseNumber) : NO_CASE,
    matter: title,
    status: phrase,
    office: officeName,
    phone: officePhone,
    note: noteOf(notice),
    date: inWords(officeDateOf(notice.createdAt)),
  };
}
