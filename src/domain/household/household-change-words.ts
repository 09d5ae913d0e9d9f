import type { ChangeCause } from '../household-history/causes';
import type { PaperSeen } from '../household-history/paper-seen';
import type { HouseholdChangeKind } from './household-change';

interface KindWords {
  readonly text: string;
  readonly causes: readonly ChangeCause[];
  /** What usually shows it, the best first. */
  readonly papers: readonly PaperSeen[];
}

/** Each kind of change as the form offers it, in this order. */
export const CHANGE_KINDS: Readonly<Record<HouseholdChangeKind, KindWords>> = {
  memberAdded: {
    text: '家里来了新人（出生、结婚、收养、搬来）',
    causes: ['birth', 'marriage', 'adoption', 'cameToLive'],
    papers: ['birthCertificate', 'householdRegister', 'marriageCertificate', 'villageStatement', 'homeVisit'],
  },
  memberReturned: {
    text: '走了的人又回来',
    causes: ['cameBack', 'released', 'found'],
    papers: ['officialNotice', 'villageStatement', 'homeVisit', 'courtDecision'],
  },
  memberLeft: {
    text: '有人离开这个家',
    causes: ['movedOut', 'divorce', 'givenForAdoption', 'prison', 'compulsoryDetox', 'declaredMissing'],
    papers: [
      'villageStatement',
      'marriageCertificate',
      'courtDecision',
      'officialNotice',
      'householdRegister',
      'homeVisit',
    ],
  },
  memberDied: {
    text: '有人去世',
    causes: ['death', 'declaredDead'],
    papers: ['deathCertificate', 'householdRegister', 'courtDecision', 'villageStatement'],
  },
  householdSplit: {
    text: '分户：成年家人另立一户',
    causes: ['ownHousehold'],
    papers: ['householdRegister', 'villageStatement', 'homeVisit'],
  },
  householdsMerged: {
    text: '合户：分出去的一户合回来',
    causes: ['liveTogetherAgain'],
    papers: ['householdRegister', 'villageStatement', 'homeVisit'],
  },
  headChanged: {
    text: '换申请人',
    causes: ['agreed', 'unable'],
    papers: ['homeVisit', 'villageStatement', 'courtDecision'],
  },
  moved: {
    text: '全家搬家',
    causes: ['moved'],
    papers: ['homeVisit', 'villageStatement', 'householdRegister'],
  },
  registered: {
    text: '户口有变动',
    causes: ['registerMoved', 'registerCancelled'],
    papers: ['householdRegister', 'officialNotice'],
  },
  supportBegan: {
    text: '多了一位义务人（不一起住，有赡养、抚养、扶养义务）',
    causes: ['supportByLaw'],
    papers: ['householdRegister', 'courtDecision', 'villageStatement', 'homeVisit'],
  },
  supportEnded: {
    text: '少了一位义务人',
    causes: ['supportEndedByLaw', 'death'],
    papers: ['deathCertificate', 'courtDecision', 'householdRegister', 'villageStatement'],
  },
};
