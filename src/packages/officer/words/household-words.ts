import type { ResponseOf } from '@/contracts/action-contract';
import type { MemberView, openCase, SituationView } from '@/contracts/casework/open-case';
import type { PersonSituation } from '@/domain/household/person-situation';
import type { RelationToApplicant } from '@/domain/household/relation-to-applicant';
import { DISABILITY_CATEGORY_TEXT } from '@/domain/kernel/disability-card-number';
import { DOCUMENT_KIND_TEXT, type DocumentKind } from '@/domain/kernel/document-kind';

const RELATIONS: Readonly<Record<RelationToApplicant | 'applicant', string>> = {
  applicant: '申请人本人',
  spouse: '配偶',
  child: '子女',
  parent: '父母',
  childInLaw: '儿媳或女婿',
  grandchild: '孙子女或外孙子女',
  grandparent: '祖父母或外祖父母',
  sibling: '兄弟姐妹',
  other: '其他一起生活的人',
};

const FILER_RELATIONS: Readonly<Record<string, string>> = {
  spouse: '配偶',
  child: '子女',
  parent: '父母',
  sibling: '兄弟姐妹',
  otherRelative: '亲属',
};

const GUARDIANS: Readonly<Record<string, string>> = {
  ...FILER_RELATIONS,
  grandparent: '祖父母或外祖父母',
  appointed: '指定的监护人',
};

const HEALTH: Readonly<Record<PersonSituation['health'], string>> = {
  good: '身体健康',
  chronicIllness: '有慢性病',
  seriousIllness: '有大病',
};

const OCCUPATIONS: Readonly<Record<PersonSituation['occupation'], string>> = {
  working: '在上班或打工',
  farming: '务农',
  looking: '没工作，在找',
  student: '在上学',
  atHome: '在家',
  unableToWork: '干不了活',
};

/** What the person is to the applicant (与申请人关系); words for one this version does not know. */
export const relationWords = (relation: string): string =>
  relation in RELATIONS ? RELATIONS[relation as keyof typeof RELATIONS] : RELATIONS.other;

/** What the document is called. */
export const documentWords = (kind: DocumentKind): string => DOCUMENT_KIND_TEXT[kind];

const GRADES = ['', '一级', '二级', '三级', '四级'];

function disabilityWords({ has, category, grade }: SituationView['disability']): string {
  if (!has) return '没有残疾证';
  if (!category || !grade) return '有残疾证';
  return `有残疾证（${DISABILITY_CATEGORY_TEXT[category]}${GRADES[grade] ?? ''}）`;
}

/** `78 岁，有慢性病，没有残疾证，在家`; only the age where nothing else was asked. */
export function situationWords({ age, situation }: Pick<MemberView, 'age' | 'situation'>): string {
  if (!situation) return `${age} 岁`;
  return [
    `${age} 岁`,
    HEALTH[situation.health],
    disabilityWords(situation.disability),
    OCCUPATIONS[situation.occupation],
    situation.livesOnOwnEarnings ? '自己挣钱养活自己' : '',
    situation.capacity === 'needsGuardian' ? '办事由监护人代办' : '',
  ]
    .filter(Boolean)
    .join('，');
}

/** Who typed the application (本人申请、代为申请). */
export function filingWords({ by, filerName, relation }: ResponseOf<typeof openCase>['filing']): string {
  if (by === 'self') return '本人自己申请';
  if (by === 'guardian') return `监护人（${GUARDIANS[relation ?? ''] ?? '亲属'}）${filerName ?? ''}代为申请`;
  if (by === 'helper') return `村级协理员${filerName ?? ''}代为申请`;
  return `${FILER_RELATIONS[relation ?? ''] ?? '亲属'}${filerName ?? ''}代为申请`;
}
