import * as z from 'zod/mini';
import type { ChosenVillage } from '@/components/division-picker/division-picker';
import { CaseNumber, spokenCaseNumber } from '@/domain/kernel/case-number';
import { VillageCode } from '@/domain/kernel/region';

/** What the list is narrowed to. */
export interface Search {
  readonly caseNumber?: CaseNumber;
  readonly village?: ChosenVillage;
}

/** A typed case number, with or without spaces; words that say what is wrong with it otherwise. */
export function readCaseNumber(
  typed: string,
): { readonly caseNumber: CaseNumber } | { readonly problem: string } {
  const digits = typed.replace(/[\s-]/g, '');
  if (!digits) return { problem: '请写案件编号，9 位数字' };
  const parsed = z.safeParse(CaseNumber, digits);
  return parsed.success
    ? { caseNumber: parsed.data }
    : { problem: '编号不对，应是 9 位数字，请对照回执再看一遍' };
}

/** What the cloud is asked. */
export function searchRequest({ caseNumber, village }: Search) {
  const code = village && z.safeParse(VillageCode, village.code);
  return {
    ...(caseNumber ? { caseNumber } : {}),
    ...(code?.success ? { villageCode: code.data } : {}),
  };
}

/** `只看编号 483 177 503`; undefined while everything is shown. */
export function searchWords({ caseNumber, village }: Search): string | undefined {
  if (caseNumber) return `只看编号 ${spokenCaseNumber(caseNumber)}`;
  return village && `只看${village.name}`;
}
