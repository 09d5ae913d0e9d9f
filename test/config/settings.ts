import { randomBytes } from 'node:crypto';
import type { Settings } from '../../config/deploy/environment-file';

/** Values that must never stand in anything that is printed. */
export const SECRETS = {
  TENCENTCLOUD_SECRETKEY: 'secret-key-of-the-deployer',
  DIGEST_KEY: randomBytes(32).toString('base64'),
  WECOM_SECRET: 'secret-of-the-wecom-application',
  SMS_SECRET_KEY: 'secret-key-for-short-messages',
} as const;

export const DATA_KEY = randomBytes(16).toString('base64');
const FIELDS = { character_string1: 'caseNumber', thing2: 'matter' };

/** A county's settings with every channel in use. */
export const COMPLETE_SETTINGS: Settings = {
  ...SECRETS,
  CLOUDBASE_ENV: 'jiuzhu-example',
  TENCENTCLOUD_SECRETID: 'id-of-the-deployer',
  DATA_KEYS: JSON.stringify({ k1: DATA_KEY }),
  DATA_KEY_CURRENT: 'k1',
  TEMPLATES: JSON.stringify({
    resident: { id: 'template-resident', fields: FIELDS },
    staff: { id: 'template-staff', fields: FIELDS },
  }),
  WECOM_CORP_ID: 'corp',
  MINIPROGRAM_APPID: 'wx0000000000000000',
  SMS_SECRET_ID: 'id-for-short-messages',
  SMS_APP_ID: '1400000000',
  SMS_SIGN_NAME: '救助通',
  SMS_TEMPLATES: JSON.stringify({ resident: '1', staff: '2', code: '3', appliedForYou: '4' }),
};

/** The same without some of them. */
export const settingsWithout = (...names: string[]): Settings =>
  Object.fromEntries(Object.entries(COMPLETE_SETTINGS).filter(([name]) => !names.includes(name)));
