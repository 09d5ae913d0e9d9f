import { answerSupplement } from '@/contracts/application/answer-supplement';
import { getMyCase } from '@/contracts/application/get-my-case';
import { listMyCases } from '@/contracts/application/list-my-cases';
import { submitApplication } from '@/contracts/application/submit-application';
import { implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { answerItems } from './use-cases/answer-items';
import { listOwn } from './use-cases/list-own';
import { showProgress } from './use-cases/show-progress';
import { submit } from './use-cases/submit';

export const HANDLERS = [
  implementWrite(submitApplication, submit),
  implementRead(listMyCases, listOwn),
  implementRead(getMyCase, showProgress),
  implementWrite(answerSupplement, answerItems),
];
export const main = serve('application', HANDLERS);
