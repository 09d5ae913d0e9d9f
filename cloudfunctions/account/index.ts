import { whoAmI } from '@/contracts/account/who-am-i';
import { implementRead } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { describeCaller } from './use-cases/describe-caller';

export const HANDLERS = [implementRead(whoAmI, describeCaller)];
export const main = serve('account', HANDLERS);
