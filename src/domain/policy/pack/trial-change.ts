import * as z from 'zod/mini';
import { COUNTY_PARAMETER_NAMES, type CountyParameterName } from './county-parameters';
import { PackedValue, valueProblem } from './value-schema';

const NAMES = COUNTY_PARAMETER_NAMES as [CountyParameterName, ...CountyParameterName[]];

/** A parameter of the county as somebody wants to try it; nothing is published by it. */
export const TrialChange = z
  .object({
    name: z.enum(NAMES, '县里不能定这一项'),
    area: z.optional(z.enum(['urban', 'rural'])),
    value: PackedValue,
  })
  .check((context) => {
    const message = valueProblem(context.value.name, context.value.value);
    if (message)
      context.issues.push({ code: 'custom', message, input: context.value.value, path: ['value'] });
  });
export type TrialChange = z.infer<typeof TrialChange>;
