import { inWords, officeDateOf } from '../kernel/plain-date';
import type { Notice } from './notice';
import { noticeText } from './notice-texts';

/** What a template's keyword or a short message's variable may stand for. */
export const SLOTS = ['caseNumber', 'matter', 'status', 'office', 'phone', 'note', 'date'] as const;
export type Slot = (typeof SLOTS)[number];

/** The few words of a notice for channels that take values instead of sentences. Each still has to fit its place. */
export function briefText({
  kind,
  parameters,
  createdAt,
}: Pick<Notice, 'kind' | 'parameters' | 'createdAt'>): Readonly<Record<Slot, string>> {
  const { title, phrase } = noticeText(kind, parameters);
  const { caseNumber, officeName, officePhone, dueOn } = parameters;
  return {
    caseNumber,
    matter: title,
    status: phrase,
    office: officeName,
    phone: officePhone,
    note: dueOn ? `请在${inWords(dueOn)}前看完材料` : '请打开小程序查看',
    date: inWords(officeDateOf(createdAt)),
  };
}
