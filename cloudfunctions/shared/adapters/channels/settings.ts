import * as z from 'zod/mini';
import { SLOTS } from '@/domain/notification/brief-text';
import { fieldTypeOf } from '@/domain/notification/template-fields';

/** A setting that is JSON of that shape. */
const json = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text: string, context): unknown => {
        try {
          return JSON.parse(text);
        } catch {
          context.issues.push({ code: 'custom', message: 'not JSON', input: undefined });
          return undefined;
        }
      }),
    ),
    schema,
  );

const Template = z.object({
  id: z.string().check(z.minLength(1)),
  /** The template's keywords, and what each shows: `{"character_string1": "caseNumber", "thing2": "matter"}`. */
  fields: z.record(
    z.string().check(z.refine((key) => fieldTypeOf(key) !== undefined, 'unknown keyword type')),
    z.enum(SLOTS),
  ),
});
export type Template = z.infer<typeof Template>;

/** One template for what residents are told, one for what staff are told. */
const Templates = z.object({ resident: Template, staff: Template });
export type Templates = z.infer<typeof Templates>;

/** Milliseconds to wait for a provider's answer; at most 8 s, so that a sweep stays inside its function's limit. */
const MESSAGE_TIMEOUT_MS = z.prefault(
  z.pipe(z.string(), z.transform(Number)).check(z.refine((ms) => ms >= 100 && ms <= 8_000)),
  '6000',
);

const WecomSettings = z.object({
  MESSAGE_TIMEOUT_MS,
  WECOM_API_URL: z.prefault(z.string(), 'https://qyapi.weixin.qq.com'),
  WECOM_CORP_ID: z.string(),
  WECOM_SECRET: z.string(),
  MINIPROGRAM_APPID: z.string(),
});

const SmsSettings = z.object({
  MESSAGE_TIMEOUT_MS,
  SMS_API_URL: z.prefault(z.string(), 'https://sms.tencentcloudapi.com'),
  SMS_REGION: z.prefault(z.string(), 'ap-guangzhou'),
  SMS_SECRET_ID: z.string(),
  SMS_SECRET_KEY: z.string(),
  SMS_APP_ID: z.string(),
  SMS_SIGN_NAME: z.string(),
  /**
   * The variables, in order: resident {1} case number {2} matter {3} telephone, staff {1} and {2}, code {1} the six
   * digits, appliedForYou {1} the nine digits of the invitation {2} telephone.
   */
  SMS_TEMPLATES: json(
    z.object({ resident: z.string(), staff: z.string(), code: z.string(), appliedForYou: z.string() }),
  ),
});

const SubscribeSettings = z.object({
  MESSAGE_TIMEOUT_MS,
  TEMPLATES: json(Templates),
  MINIPROGRAM_STATE: z.prefault(z.enum(['formal', 'trial', 'developer']), 'formal'),
});

/** `off` where nobody is to wait for the morning: an environment in which the product is shown or tried. */
const QuietHoursSettings = z.object({ QUIET_HOURS: z.prefault(z.enum(['policy', 'off']), 'policy') });

export type SubscribeSettings = z.infer<typeof SubscribeSettings>;
export type WecomSettings = z.infer<typeof WecomSettings>;
export type SmsSettings = z.infer<typeof SmsSettings>;

export interface ChannelSettings {
  readonly subscribe: SubscribeSettings;
  /** Undefined where the county does not use WeCom. */
  readonly wecom: WecomSettings | undefined;
  /** Undefined where no short messages are bought. */
  readonly sms: SmsSettings | undefined;
  /** Whether messages wait for the end of the quiet hours that the rules set. */
  readonly keepsQuietHours: boolean;
}

/**
 * The channels' settings from the function's environment. WeCom and short messages are left out as a whole by
 * leaving out WECOM_CORP_ID or SMS_APP_ID. Throws, naming the variable and never its value, when one is damaged.
 */
export function channelSettingsFrom(environment: NodeJS.ProcessEnv): ChannelSettings {
  return {
    subscribe: read(SubscribeSettings, environment),
    wecom: environment.WECOM_CORP_ID ? read(WecomSettings, environment) : undefined,
    sms: environment.SMS_APP_ID ? read(SmsSettings, environment) : undefined,
    keepsQuietHours: read(QuietHoursSettings, environment).QUIET_HOURS === 'policy',
  };
}

function read<T extends z.ZodMiniType>(schema: T, environment: NodeJS.ProcessEnv): z.infer<T> {
  const parsed = z.safeParse(schema, environment);
  if (parsed.success) return parsed.data;
  const names = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  throw new Error(`function environment: ${[...names].join(', ')}`);
}
