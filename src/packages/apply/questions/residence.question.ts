import {
  registeredPlaceProblems,
  registeredPlaceWords,
} from '@/components/registered-place/registered-place-draft';
import { Residence } from '@/domain/household/residence';
import { isRegisteredElsewhere, isRegisteredNowhere } from '../draft/draft';
import { firstProblem, problemsIn } from '../draft/first-problem';
import { routingRequest } from '../routing/routing-request';
import { type Question, say } from './question';

/** Where the household lives and where it is registered. */
export const residenceQuestion: Question = {
  id: 'residence',
  title: (draft) => say(draft, '您家住在哪里？', '申请人家住在哪里？'),
  why: () => '看该由哪里的民政办来办，工作人员也要上门看看。',
  paths: ['residence'],
  parts: [
    {
      id: 'residence-lives-in',
      title: () => '住在哪个村（社区）？',
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
      title: () => '看一下户口本',
      isAsked: (draft) => !isRegisteredNowhere(draft),
      problems: ({ residence }) => {
        const { way, village, province, place } = registeredPlaceProblems(residence.registered);
        return problemsIn({
          'registered-in': way,
          'registered-in-village': village,
          'registered-in-province': province,
          'registered-in-place': place,
        });
      },
    },
    {
      id: 'residence-permit',
      title: () => '有没有居住证？',
      isAsked: (draft) => isRegisteredElsewhere(draft) && !isRegisteredNowhere(draft),
      problems: ({ residence }) =>
        problemsIn({
          permit: residence.hasResidencePermit === undefined ? '请选有没有居住证' : undefined,
        }),
    },
    {
      id: 'residence-office',
      title: () => '申请交到这里办',
      isAsked: (draft) => routingRequest(draft) !== undefined,
      problems: () => ({}),
    },
  ],
  summary: (draft) => {
    const { livesIn, address, registered, hasResidencePermit } = draft.residence;
    if (!livesIn && !address.trim()) return [];
    const permit = hasResidencePermit ? '有居住证' : '没有居住证';
    return [
      livesIn?.name ?? '',
      address.trim(),
      isRegisteredNowhere(draft) ? '没有户口' : registeredPlaceWords(registered),
      isRegisteredElsewhere(draft) && hasResidencePermit !== undefined ? permit : '',
    ].filter(Boolean);
  },
};
