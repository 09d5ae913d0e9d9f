import { Residence } from '@/domain/household/residence';
import { firstProblem, problemsIn } from '../draft/first-problem';
import type { Question } from './question';

/** Where the household lives and where it is registered. */
export const residenceQuestion: Question = {
  id: 'residence',
  title: () => '家住在哪里？',
  why: '为什么问：由您住的乡镇（街道）民政办来办，工作人员也要上门看看。',
  paths: ['residence'],
  parts: [
    {
      id: 'residence-lives-in',
      title: () => '家住哪个村（社区）？',
      problems: ({ residence }) =>
        problemsIn({ 'lives-in': residence.livesIn ? undefined : '请一级一级点下去，选到村（社区）' }),
    },
    {
      id: 'residence-address',
      title: () => '门牌号或几组',
      problems: ({ residence }) =>
        problemsIn({ address: firstProblem(Residence.shape.address, residence.address) }),
    },
    {
      id: 'residence-registered',
      title: () => '户口在哪里？',
      problems: ({ residence }) =>
        problemsIn({
          'registered-here': residence.isRegisteredHere === undefined ? '请选户口在不在这里' : undefined,
          'registered-in':
            residence.isRegisteredHere === false && !residence.registeredIn
              ? '请选户口所在的村（社区）'
              : undefined,
        }),
    },
  ],
  summary: ({ residence }) => {
    const registered = residence.isRegisteredHere ? residence.livesIn : residence.registeredIn;
    return [
      residence.livesIn?.name ?? '',
      residence.address.trim(),
      residence.isRegisteredHere ? '户口也在这里' : registered ? `户口在：${registered.name}` : '',
    ].filter(Boolean);
  },
};
