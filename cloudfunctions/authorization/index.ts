import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { grantAuthorization } from '@/contracts/authorization/grant-authorization';
import { implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { grant } from './use-cases/grant';
import { showLetter } from './use-cases/show-letter';

export const HANDLERS = [
  implementRead(getAuthorizationLetter, showLetter),
  implementWrite(grantAuthorization, grant),
];
export const main = serve('authorization', HANDLERS);
