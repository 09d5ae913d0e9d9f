import { inWords, officeDateOf } from '../kernel/plain-date';
import type { Notice, NoticeKind, NoticeParameters } from './notice';
import { noticeText } from './notice-texts';

/** What a template's keyword or a short message's variable may stand for. */
export const SLOTS = ['caseNumber', 'matter', 'status', 'office', 'phone', 'note', 'date'] as const;
export type Slot = (typeof SLOTS)[number];

/** What the reader is to do: in a few words, at most 20 characters. */
function noteOf(kind: NoticeKind, { dueOn }: NoticeParameters): string {
  switch (kind) {
    case 'newCase':
    case 'supplementAnswered':
      return dueOn ? `请在${inWords(dueOn)}前看完材料` : OPEN_THE_APP;
    case 'callResident':
      return '请打电话告知群众，详情见小程序';
    default:
      return OPEN_THE_APP;
  }
}
const OPEN_THE_APP = '请打开小程序查看';

/** The few words of a notice for channels that take values instead of sentences. Each still has to fit its place. */
export function briefText({
  kind,
  parameters,
  createdAt,
}: Pick<Notice, 'kind' | 'parameters' | 'createdAt'>): Readonly<Record<Slot, string>> {
  const { title, phrase } = noticeText(kind, parameters);
  const { caseNumber, officeName, officePhone } = parameters;
  return {
    caseNumber,
    matter: title,
    status: phrase,
    office: officeName,
    phone: officePhone,
    note: noteOf(kind, parameters),
    date: inWords(officeDateOf(createdAt)),
  };
}
