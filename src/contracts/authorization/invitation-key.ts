import * as z from 'zod/mini';
/** How an invitation is opened: by the token of a shared card, or by the nine digits that were read out or sent. */
export const InvitationKey = z.union([
  z.object({ token: z.string().check(z.regex(/^[0-9a-z]{24}$/, '邀请链接不对，请让家人重新发一次')) }),
  z.object({
    code: z
      .pipe(
        z.string(),
        z.transform((text: string) => text.replace(/\s/g, '')),
      )
      .check(z.regex(/^\d{9}$/, '邀请码是 9 位数字，请对照再看一遍')),
  }),
]);
export type InvitationKey = z.infer<typeof InvitationKey>;
