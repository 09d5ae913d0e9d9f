import { hasReached } from '../../assessment/ages';
import { type Judgement, metWhen, undetermined } from '../../assessment/finding';
import { knownValue } from '../../facts/fact';
import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidCondition, AidItem, AidSubject } from '../aid-item';
import { REFERRALS } from '../referral';

const article = cite('assistanceAct', '第二十五条');

/** From kindergarten to university. A child of whom only “no school” is known may be in a kindergarten. */
const isEnrolled: AidCondition = {
  id: 'education.isEnrolled',
  title: '是在园幼儿或在校学生',
  article,
  judge({ person, own, facts, calculation }: AidSubject): Judgement {
    const enrolled = knownValue(own.isEnrolled);
    const schooling = knownValue(person.schooling);
    if (enrolled !== undefined) return metWhen(enrolled);
    if (schooling !== undefined && schooling !== 'none') return metWhen(true);
    if (schooling === 'none' && hasReached(person, 'adultAge', facts.on, calculation).answer === 'met')
      return metWhen(false);
    return undetermined([{ kind: 'fact', what: '是不是在幼儿园或学校就读', about: person.id }]);
  },
};

/** 教育救助. */
export const education: AidItem = {
  id: 'education',
  title: '教育救助',
  article,
  whoGets: FIVE_CLASSES,
  what: '按就读的阶段减免费用、发助学金或生活补助、安排勤工助学、办助学贷款',
  conditions: [isEnrolled],
  gives: 'service',
  referral: REFERRALS.school,
};
