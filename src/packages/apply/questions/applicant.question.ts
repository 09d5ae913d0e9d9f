import { typedDocumentInWords } from '@/components/document-field/typed-document';
import { PersonName } from '@/domain/household/person-name';
import { isForSelf } from '../draft/draft';
import { firstProblem, problemsIn } from '../draft/first-problem';
import { documentFieldProblems } from './document';
import type { Question } from './question';

/** Who needs help: name and identity number. */
export const applicantQuestion: Question = {
  id: 'applicant',
  title: (draft) => (isForSelf(draft) ? '您的姓名和身份证号' : '申请人的姓名和身份证号'),
  why: '为什么问：核对家庭情况要用。身份证号会加密保存，照身份证写就行。',
  paths: ['applicant.name', 'applicant.document'],
  parts: [
    {
      id: 'applicant-name',
      title: (draft) => (isForSelf(draft) ? '您叫什么名字？' : '申请人叫什么名字？'),
      problems: ({ applicant }) => problemsIn({ 'applicant-name': firstProblem(PersonName, applicant.name) }),
    },
    {
      id: 'applicant-identity',
      title: (draft) => (isForSelf(draft) ? '您的身份证号' : '申请人的身份证号'),
      problems: ({ applicant }) => documentFieldProblems('applicant-identity', applicant.document),
    },
  ],
  summary: ({ applicant }) =>
    [applicant.name.trim(), typedDocumentInWords(applicant.document)].filter(Boolean),
};
