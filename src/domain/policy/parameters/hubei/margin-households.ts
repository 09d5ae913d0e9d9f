import { datedSource } from '../../dated-source';
import type { PolicyParameter } from '../../policy-parameter';

/**
 * Hubei's measures for margin households (鄂民政发〔2024〕15号), from a public report: valid for two years from 19 August
 * 2024, after which Hubei says nothing until somebody enters what followed.
 */
const MEASURES = { title: '湖北省低保边缘家庭认定办法报道（待核实）' };
const VALID = datedSource(MEASURES, 'report', '2024-08-19');
const ENDED = { ...datedSource(MEASURES, 'report', '2026-08-19', '2024-08-19'), repealed: true } as const;
const region = '42';

export const HUBEI_MARGIN_HOUSEHOLDS: readonly PolicyParameter[] = [
  { name: 'marginMultiple', region, values: [{ ...VALID, value: 15_000 }, ENDED] },
  { name: 'marginCarMonths', region, values: [{ ...VALID, value: { below: 144 } }, ENDED] },
];
