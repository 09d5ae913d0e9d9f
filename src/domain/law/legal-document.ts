import type { PlainDate } from '../kernel/plain-date';

/** A law, regulation or notice that the rules cite (法规文件): facts about it, never its text. */
export interface LegalDocument {
  /** The title as it is cited, without brackets. */
  readonly title: string;
  /** Document number (文号), where one is known. */
  readonly documentNumber?: string;
  readonly issuedBy: string;
  readonly inForceFrom: PlainDate;
  /** The last day it was in force; missing while it is. */
  readonly inForceUntil?: PlainDate;
  /** It has the articles 第一条 … 第〔this number〕条, none left out. */
  readonly articles?: number;
  /** The numbered parts of a document without articles: `一`, `一（二）`, `（五）`. */
  readonly sections?: readonly string[];
}
