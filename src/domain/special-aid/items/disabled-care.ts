import { type Judgement, MET, undetermined } from '../../assessment/finding';
import { cite } from '../../law/cite';
import type { AidCondition, AidItem } from '../aid-item';
import { asks } from '../ask';
import { severeGrade } from '../conditions/severe-grade';
import { REFERRALS } from '../referral';

const article = cite('disabilityAllowances');

/** Who is supported in extreme hardship has care paid already: whether both go together is for an officer to say. */
const careNotPaidAlready: AidCondition = {
  id: 'disabledCare.careNotPaidAlready',
  title: '没有另外享受照料护理',
  article,
  judge({ person, standings }): Judgement {
    const { answer, lacks } = standings.extremeHardship;
    if (answer === 'notMet') return MET;
    const care = '特困供养的照料护理和护理补贴能不能同时享受';
    return undetermined([...lacks, { kind: 'fact', what: care, about: person.id }]);
  },
};

/** 重度残疾人护理补贴: whatever the class. */
export const disabledCare: AidItem = {
  id: 'disabledCare',
  title: '重度残疾人护理补贴',
  article,
  whoGets: ['everyone'],
  what: '重度残疾、需要长期照护的，每月发一份护理补贴',
  conditions: [
    severeGrade('disabledCare.severeGrade', 'careAllowanceDisabilities', article),
    asks('disabledCare.needsLongCare', '需要长期照护', article, {
      what: '是不是需要长期照护',
      of: ({ own }) => own.needsLongCare,
      isPersonal: true,
    }),
    careNotPaidAlready,
  ],
  gives: { monthly: 'disabledCareAmount' },
  referral: REFERRALS.disability,
};
