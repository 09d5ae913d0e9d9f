import { cite } from '../../law/cite';
import { asks, readFrom } from '../ask';

/** Of those in extreme hardship, housing is for who is supported at home (分散供养). */
export const scatteredSupport = asks(
  'housing.scatteredSupport',
  '是分散供养的特困人员',
  cite('assistanceAct', '第二十六条'),
  {
    what: '特困人员是分散供养还是集中供养',
    of: ({ own }) => readFrom(own.supportedWhere, (where) => where === 'scattered'),
    isPersonal: true,
  },
);
