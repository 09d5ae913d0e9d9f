import { readDocument, typedDocumentInWords } from '@/components/document-field/typed-document';
import { PersonName } from '@/domain/household/person-name';
import { RELATION_TEXT } from '@/domain/household/words';
import { documentKey } from '@/domain/kernel/identity-document';
import { type Draft, isRegisteredElsewhere, type MemberDraft, type PersonDraft } from '../draft/draft';
import { firstProblem, type Problems, problemsIn } from '../draft/first-problem';
import { documentFieldProblems } from './document';
import { type Question, say } from './question';
import { situationInWords, situationProblems } from './situation';
import { supporterInWords, supportersProblems } from './supporters';

const MOST_MEMBERS = 19;

const keyOf = (person: PersonDraft | undefined): string | undefined => {
  const document = person && readDocument(person.document);
  return document && documentKey(document);
};

/** Whether somebody else in the draft has the same document. */
function isTwice(draft: Draft, index: number): boolean {
  const key = keyOf(draft.members[index]);
  const others = [draft.applicant, ...draft.members.filter((_, other) => other !== index)];
  return key !== undefined && others.some((person) => keyOf(person) === key);
}

/** What is wrong with one member's form. */
export function memberProblems(draft: Draft, index: number): Problems {
  const member = draft.members[index];
  if (!member) return {};
  return problemsIn({
    'member-name': firstProblem(PersonName, member.name),
    'member-relation': member.relation ? undefined : '请选他是申请人的什么人',
    ...(isTwice(draft, index)
      ? { 'member-identity': '这个证件号已经填给另一个人了，请检查' }
      : documentFieldProblems('member-identity', member.document)),
    ...situationProblems('member', member),
    'member-registered':
      isRegisteredElsewhere(draft) && !member.registered ? '请选他的户口在哪里' : undefined,
  });
}

/** `李演示（丈夫或妻子）` */
export const memberInWords = ({ name, relation }: MemberDraft): string =>
  `${name.trim() || '还没写名字'}${relation ? `（${RELATION_TEXT[relation]}）` : ''}`;

function problems(draft: Draft): Problems {
  if (!draft.household) return { household: '请选家里有没有别人一起生活' };
  if (draft.household === 'alone') return {};
  if (draft.members.length === 0) return { members: '请点“添加一位家人”，把一起生活的人都填上' };
  if (draft.members.length > MOST_MEMBERS) return { members: '最多填 20 口人，其余的请告诉工作人员' };
  const unfinished = draft.members.find((_, index) => Object.keys(memberProblems(draft, index)).length > 0);
  return unfinished ? { members: `${memberInWords(unfinished)}还有没填好的，请点名字补上` } : {};
}

/** Who lives with the applicant, and who of the family lives elsewhere. */
export const membersQuestion: Question = {
  id: 'members',
  title: () => '家里还有谁一起生活？',
  why: () => '救助按一家人来算。吃住在一起的都要填；出嫁了、分家另过的，写在后面。',
  paths: ['members', 'supporters'],
  parts: [
    { id: 'members', problems },
    {
      id: 'supporters',
      title: (draft) => say(draft, '有不住在一起的儿女、父母吗？', '申请人有不住在一起的儿女、父母吗？'),
      problems: supportersProblems,
    },
  ],
  summary: (draft) => {
    const supporters = draft.hasSupporters
      ? draft.supporters.map((supporter) => `不住在一起：${supporterInWords(supporter)}`)
      : [];
    if (draft.household === 'alone') return ['没有别人一起生活', ...supporters];
    const members = draft.members.map((member) =>
      [memberInWords(member), typedDocumentInWords(member.document), situationInWords(member.situation)]
        .filter(Boolean)
        .join('，'),
    );
    return [...members, ...supporters];
  },
};
