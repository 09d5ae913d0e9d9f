import * as z from 'zod/mini';
import { VillageCode } from '@/domain/kernel/region';
import { defineAction } from '../action-contract';
import { OfficeContact } from '../office-contact';

/** The office that takes applications from a village or community. */
export const findOffice = defineAction({
  function: 'directory',
  action: 'findOffice',
  summary: '某个村（社区）由哪个机关受理',
  access: { caller: 'anyone' },
  writes: false,
  request: z.object({ villageCode: VillageCode }),
  response: z.object({ office: OfficeContact }),
});
