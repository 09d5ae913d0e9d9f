import * as z from 'zod/mini';
import { DivisionCode } from '@/domain/kernel/region';
import { defineAction } from '../action-contract';

export const DivisionView = z.object({
  code: DivisionCode,
  name: z.string(),
  level: z.enum(['province', 'city', 'county', 'township', 'village']),
});
export type DivisionView = z.infer<typeof DivisionView>;

/** The divisions right below one, or the counties that this environment serves when no parent is given. */
export const listDivisions = defineAction({
  function: 'directory',
  action: 'listDivisions',
  summary: '列出下一级行政区划',
  access: { caller: 'anyone' },
  writes: false,
  request: z.object({ parentCode: z.optional(DivisionCode) }),
  response: z.object({ divisions: z.array(DivisionView) }),
});
