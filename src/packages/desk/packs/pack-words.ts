import type { PackSummary } from '@/contracts/policy/pack-view';
import { inWords, officeDateOf } from '@/domain/kernel/plain-date';

const STATUS: Readonly<Record<PackSummary['status'], string>> = {
  draft: '等复核',
  published: '已发布',
  rejected: '已退回',
};
const CONFIDENCE: Readonly<Record<PackSummary['confidence'], string>> = {
  'official-copy': '正式文件',
  report: '报道或转述，待核实',
  sample: '样例，待核实',
};

export const CONFIDENCE_OPTIONS = Object.entries(CONFIDENCE).map(([value, text]) => ({
  value: value as PackSummary['confidence'],
  text,
}));

export const ISSUER_OPTIONS = [
  { value: 'county', text: '县里' },
  { value: 'city', text: '市里（设区的市）' },
  { value: 'province', text: '省里' },
] as const;

/** `等复核，改 2 项，2028年1月1日起执行`. */
export const packLine = ({ status, values, effectiveFrom }: PackSummary): string =>
  `${STATUS[status]}，${values} 项，${inWords(effectiveFrom)}起执行`;

/** Who drafted it and who decided, and when. */
export function handsLine({ drafted, decided, status }: PackSummary): string {
  const by = (name: string | undefined) => (name ? `（${name}）` : '');
  const first = `${inWords(officeDateOf(drafted.at))}起草${by(drafted.displayName)}`;
  if (!decided) return first;
  const what = status === 'published' ? '复核发布' : '退回';
  return `${first}，${inWords(officeDateOf(decided.at))}${what}${by(decided.displayName)}`;
}

/** `《标题》（文号），正式文件`. */
export const sourceLine = ({ title, documentNumber, confidence }: PackSummary): string =>
  `《${title}》（${documentNumber}），${CONFIDENCE[confidence]}`;
