import { cite } from '../../../law/cite';
import { datedSource } from '../../dated-source';
import type { PolicyParameter } from '../../policy-parameter';

const region = '';
const dibao = (article: string) => datedSource(cite('dibaoMeasures', article), 'law', '2021-07-01');
const hardship = (article: string) =>
  datedSource(cite('extremeHardshipMeasures', article), 'law', '2021-07-01');
const RIGID = datedSource(cite('rigidExpenditureMeasures', '第八条'), 'law', '2025-01-01');
const QUICK_AID = datedSource(cite('temporaryAidOpinion2026'), 'report', '2026-01-29');

/** The nation's clocks of the procedures, counted from acceptance unless their names say otherwise. */
export const NATIONAL_CASE_DEADLINES: readonly PolicyParameter[] = [
  { name: 'investigationStart', region, values: [{ ...dibao('第十五条'), value: 3 }] },
  { name: 'decision', region, values: [{ ...dibao('第二十二条'), value: 30 }] },
  { name: 'decisionWhenSpecial', region, values: [{ ...dibao('第二十二条'), value: 45 }] },
  { name: 'extremeHardshipFirstOpinion', region, values: [{ ...hardship('第十三条'), value: 15 }] },
  { name: 'extremeHardshipConfirmation', region, values: [{ ...hardship('第十六条'), value: 15 }] },
  { name: 'selfCareReassessment', region, values: [{ ...hardship('第二十三条'), value: 10 }] },
  { name: 'rigidDecision', region, values: [{ ...RIGID, value: 30 }] },
  { name: 'rigidDecisionWhenSpecial', region, values: [{ ...RIGID, value: 45 }] },
  { name: 'quickAid', region, values: [{ ...QUICK_AID, value: 3 }] },
];
