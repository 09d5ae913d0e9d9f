import * as z from 'zod/mini';

/** A telephone (联系电话) somebody answers: a mainland mobile number or a landline: area code, then 7 or 8 digits. */
export const PhoneNumber = z
  .pipe(
    z.string(),
    z.transform((text: string) =>
      text
        .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
        .replace(/[\s()（）-]/g, '')
        .replace(/^(\+?86)(?=1\d{10}$)/, ''),
    ),
  )
  .check(z.regex(/^(1[3-9]\d{9}|0(?:10|2\d|[3-9]\d{2})\d{7,8})$/, '请填写 11 位手机号，或带区号的座机号'));
export type PhoneNumber = z.infer<typeof PhoneNumber>;
