import { checkPhoneCode as checkPhoneCodeContract } from '@/contracts/account/check-phone-code';
import { sendPhoneCode as sendPhoneCodeContract } from '@/contracts/account/send-phone-code';
import { whoAmI } from '@/contracts/account/who-am-i';
import { implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { checkPhoneCode } from './use-cases/check-phone-code';
import { describeCaller } from './use-cases/describe-caller';
import { sendPhoneCode } from './use-cases/send-phone-code';

export const HANDLERS = [
  implementRead(whoAmI, describeCaller),
  implementWrite(sendPhoneCodeContract, sendPhoneCode),
  implementWrite(checkPhoneCodeContract, checkPhoneCode),
];
export const main = serve('account', HANDLERS);
