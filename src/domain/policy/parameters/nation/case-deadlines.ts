import { cite } from '../../../law/cite';
import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';

const region = '';
const dibao = (article: string) => datedSource(cite('dibaoMeasures', article), 'law', '2021-07-01');
const hardship = (article: string) =>
  datedSource(cite('extremeHardshipMeasures', article), 'law', '2021-07-01');
const RIGID = datedSource(cite('rigidExpenditureMeasures', '第八条'), 'law', '2025-01-01');
const DELEGATED = datedSource(cite('safetyNetNotice', '四（一）'), 'law', '2022-10-20');
const QUICK_AID = datedSource(cite('temporaryAidOpinion2026'), 'report', '2026-01-29');

/** The nation's clocks of the procedures, counted from acceptance unless their names say otherwise. */
export const NATIONAL_CASE_DEADLINES: readonly PolicyParameter[] = [
  ...parametersOf(region, dibao('第十五条'), { investigationStart: 3 }),
  ...parametersOf(region, dibao('第二十二条'), { decision: 30, decisionWhenSpecial: 45 }),
  ...parametersOf(region, DELEGATED, { decisionWhenDelegated: 20 }),
  ...parametersOf(region, hardship('第十三条'), { extremeHardshipFirstOpinion: 15 }),
  ...parametersOf(region, hardship('第十六条'), { extremeHardshipConfirmation: 15 }),
  ...parametersOf(region, hardship('第二十三条'), { selfCareReassessment: 10 }),
  ...parametersOf(region, RIGID, { rigidDecision: 30, rigidDecisionWhenSpecial: 45 }),
  ...parametersOf(region, QUICK_AID, { quickAid: 3 }),
];
