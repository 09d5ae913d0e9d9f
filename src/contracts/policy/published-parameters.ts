import * as z from 'zod/mini';
import { PlainDate } from '@/domain/kernel/plain-date';
import { DivisionCode } from '@/domain/kernel/region';
import { defineAction } from '../action-contract';

const Dates = {
  source: z.object({
    title: z.string(),
    documentNumber: z.optional(z.string()),
    article: z.optional(z.string()),
  }),
  confidence: z.enum(['law', 'official-copy', 'report', 'sample']),
  effectiveFrom: PlainDate,
  inForceFrom: PlainDate,
  lastVerifiedOn: PlainDate,
};

/**
 * The parameters of a place for which something was published, each with all its values, as `policyAt` takes them: a
 * phone puts them in the place of those built in. `version` says whether anything has changed.
 */
export const getPublishedParameters = defineAction({
  function: 'policy',
  action: 'getPublishedParameters',
  summary: '一个地方发布过的参数的全部取值，供手机上的政策库和“测一测”更新',
  access: { caller: 'anyone' },
  writes: false,
  request: z.object({
    region: DivisionCode,
    /** What the phone has; the same version comes back without parameters. */
    knownVersion: z.optional(z.string().check(z.maxLength(200))),
  }),
  response: z.object({
    version: z.string(),
    parameters: z.array(
      z.object({
        name: z.string(),
        region: z.string(),
        area: z.optional(z.enum(['urban', 'rural'])),
        values: z.array(
          z.union([
            z.object({ ...Dates, repealed: z.literal(true) }),
            z.object({ ...Dates, value: z.unknown() }),
          ]),
        ),
      }),
    ),
  }),
});
