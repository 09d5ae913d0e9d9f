import { HOMES_TEXT, SAVINGS_TEXT, VEHICLE_TEXT } from '@/domain/household/words';
import type { Draft } from '../draft/draft';
import { problemsIn } from '../draft/first-problem';
import type { Question, QuestionPart } from './question';

const part = (id: string, title: string, has: (property: Draft['property']) => boolean): QuestionPart => ({
  id,
  title: () => title,
  problems: ({ property }) => problemsIn({ [id]: has(property) ? undefined : '请点一下，选一个' }),
});

/** What the household owns. */
export const propertyQuestion: Question = {
  id: 'property',
  title: () => '家里的房子、车、存款',
  why: () => '家里的财产也要看。有房有车不一定就不能申请，照实选就行。',
  paths: ['property'],
  parts: [
    part('homes', '有没有房子？', ({ homes }) => homes !== undefined),
    part('vehicle', '有没有车？', ({ vehicle }) => vehicle !== undefined),
    part('savings', '全家存款大概有多少？', ({ savings }) => savings !== undefined),
    part('business', '家里有没有开店、办厂、开公司？', ({ ownsBusiness }) => ownsBusiness !== undefined),
  ],
  summary: ({ property: { homes, vehicle, savings, ownsBusiness } }) =>
    [
      homes ? HOMES_TEXT[homes] : '',
      vehicle ? VEHICLE_TEXT[vehicle] : '',
      savings ? `存款：${SAVINGS_TEXT[savings]}` : '',
      ownsBusiness === undefined ? '' : ownsBusiness ? '开店、办厂或有公司' : '没有开店、办厂',
    ].filter(Boolean),
};
