import { typedDocumentInWords } from '@/components/document-field/typed-document';
import { PersonName } from '@/domain/household/person-name';
import { firstProblem, problemsIn } from '../draft/first-problem';
import { documentFieldProblems, stageOfLife } from './document';
import { type Question, type QuestionPart, say } from './question';

/** Name and document: the same two parts wherever the applicant is asked for. */
export const applicantParts: readonly QuestionPart[] = [
  {
    id: 'applicant-name',
    title: (draft) => say(draft, '您叫什么名字？', '申请人叫什么名字？'),
    isAsked: ({ isChange }) => !isChange,
    problems: ({ applicant }) => problemsIn({ 'applicant-name': firstProblem(PersonName, applicant.name) }),
  },
  {
    id: 'applicant-identity',
    title: (draft) => say(draft, '您的身份证号', '申请人的身份证号'),
    problems: ({ applicant, filing, isChange }) => {
      const wrong = documentFieldProblems('applicant-identity', applicant.document);
      const isChild = stageOfLife(applicant.document) === 'child';
      if (Object.keys(wrong).length > 0 || !isChild || filing.by === 'guardian' || isChange) return wrong;
      return {
        'applicant-identity': '申请人还没满 16 岁，要由监护人来申请：请回到“您为谁申请”，选“我是监护人”',
      };
    },
  },
];

/** Who needs help: name and document. */
export const applicantQuestion: Question = {
  id: 'applicant',
  title: (draft) => say(draft, '您的姓名和身份证号', '申请人的姓名和身份证号'),
  why: (draft) =>
    say(
      draft,
      '核对家庭情况要用。身份证号会加密保存，照身份证写就行。',
      '填要救助的那个人，不是您自己。身份证号会加密保存，照身份证写就行。',
    ),
  paths: ['applicant.name', 'applicant.document'],
  parts: applicantParts,
  summary: ({ applicant }) =>
    [applicant.name.trim(), typedDocumentInWords(applicant.document)].filter(Boolean),
};
