import * as z from 'zod/mini';
import { DivisionCode } from '@/domain/kernel/region';
import { defineAction } from '../action-contract';
import { OfficeContact } from '../office-contact';

/** The offices of a county: its own first, then those below it. For handing a case on. */
export const listOffices = defineAction({
  function: 'directory',
  action: 'listOffices',
  summary: '一个县有哪些办理机关（转办时选）',
  access: { caller: 'officer' },
  writes: false,
  request: z.object({ countyCode: DivisionCode }),
  response: z.object({ offices: z.array(OfficeContact) }),
});
