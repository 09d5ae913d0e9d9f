import { Emergency, type EmergencyKind } from '@/domain/household/emergency';
import { needsInWords } from '../draft/emergency-needs';
import { firstProblem, problemsIn } from '../draft/first-problem';
import type { Question } from './question';

export const EMERGENCY_KIND_TEXT: Readonly<Record<EmergencyKind, string>> = {
  fire: '着火了',
  accident: '车祸、摔伤、落水',
  suddenIllness: '突然得了急病',
  otherDisaster: '水灾、塌房等别的灾',
};

/** What happened, and what is missing most. */
export const emergencyQuestion: Question = {
  id: 'emergency',
  title: () => '出了什么急事？',
  why: () => '急事先帮忙，手续以后再补。',
  paths: ['emergency.kind', 'emergency.needs'],
  parts: [
    {
      id: 'emergency-kind',
      problems: ({ emergency }) =>
        problemsIn({ 'emergency-kind': emergency.kind ? undefined : '请选出了什么急事' }),
    },
    {
      id: 'emergency-needs',
      title: () => '现在最缺什么？',
      problems: ({ emergency }) =>
        problemsIn({ 'emergency-needs': firstProblem(Emergency.shape.needs, needsInWords(emergency)) }),
    },
  ],
  summary: ({ emergency }) =>
    [emergency.kind ? EMERGENCY_KIND_TEXT[emergency.kind] : '', needsInWords(emergency)].filter(Boolean),
};
