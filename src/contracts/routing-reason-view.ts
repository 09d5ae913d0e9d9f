import * as z from 'zod/mini';

/** Why an application goes to an office: a plain sentence, and the article behind it in words. */
export const RoutingReasonView = z.object({ text: z.string(), source: z.string() });
export type RoutingReasonView = z.infer<typeof RoutingReasonView>;
