import { type Judgement, metWhen, undetermined } from '../../assessment/finding';
import { knownValue } from '../../facts/fact';
import { ageOn } from '../../kernel/plain-date';
import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidCondition, AidItem } from '../aid-item';
import { asks } from '../ask';
import { settingOf } from '../matrix';
import { REFERRALS } from '../referral';

const article = cite('childRehabilitation');

/** Up to the day before the birthday on which the parameter's age is completed. */
const youngEnough: AidCondition = {
  id: 'childRehabilitation.youngEnough',
  title: '在当地规定的年龄以内',
  article,
  judge({ person, facts, policy }): Judgement {
    const birth = knownValue(person.birth);
    if (birth === undefined) return undetermined([{ kind: 'fact', what: '出生日期', about: person.id }]);
    const { value: end, lacks } = settingOf('rehabilitationEndAge', policy);
    return end === undefined ? undetermined(lacks) : metWhen(ageOn(birth, facts.on) < end);
  },
};

/** 残疾儿童康复救助. */
export const childRehabilitation: AidItem = {
  id: 'childRehabilitation',
  title: '残疾儿童康复救助',
  article,
  whoGets: FIVE_CLASSES,
  what: '残疾儿童和孤独症儿童做手术、配辅助器具、做康复训练',
  conditions: [
    youngEnough,
    asks('childRehabilitation.isDisabled', '有残疾证或者医院的诊断', article, {
      what: '有没有残疾证或者医院的残疾、孤独症诊断',
      of: ({ person, own }) => {
        const card = knownValue(person.disability);
        return card !== undefined && card !== 'none' ? true : own.hasDiagnosedDisability;
      },
      isPersonal: true,
    }),
  ],
  gives: 'service',
  referral: REFERRALS.rehabilitation,
};
