import { cite } from '../../law/cite';
import { asks } from '../ask';

/** Of a household with rigid spending, medical aid is for the seriously ill (因病致贫重病患者). */
export const seriouslyIll = asks(
  'medicalAid.seriouslyIll',
  '是因病致贫的重病患者',
  cite('assistanceAct', '第二十四条'),
  { what: '是不是当地认定的重特大疾病', of: ({ person }) => person.isSeriouslyIll, isPersonal: true },
);
