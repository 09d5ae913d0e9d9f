import * as z from 'zod/mini';
import { RegisteredPlace } from '@/domain/household/residence';
import { VillageCode } from '@/domain/kernel/region';
import { defineAction } from '../action-contract';
import { OfficeContact } from '../office-contact';
import { RoutingReasonView } from '../routing-reason-view';

const MOST_OTHER_MEMBERS = 19;

/** Which office would take an application, before it is handed in. Takes no name and no number; nothing is kept. */
export const whereToApply = defineAction({
  function: 'directory',
  action: 'whereToApply',
  summary: '申请由哪个机关办理、为什么（提交前可看）',
  access: { caller: 'anyone' },
  writes: false,
  request: z.discriminatedUnion('programme', [
    z.object({ programme: z.literal('temporaryAid'), happenedIn: VillageCode }),
    z.object({
      programme: z.literal('lowIncome'),
      livesIn: VillageCode,
      /** Left out for somebody who is registered nowhere. */
      registeredIn: z.optional(RegisteredPlace),
      hasResidencePermit: z.optional(z.boolean()),
      /** The other members who are registered where they live, by any name the screen has for them. */
      membersRegisteredHere: z.optional(
        z.array(z.string().check(z.maxLength(20))).check(z.maxLength(MOST_OTHER_MEMBERS)),
      ),
    }),
  ]),
  response: z.object({
    office: OfficeContact,
    /** Helps with the visit, the publicity and the delivery. */
    assistingOffice: z.optional(OfficeContact),
    /** At least one. */
    routing: z.array(RoutingReasonView),
    /** No rule decides it yet: the county takes it and settles where it goes. */
    isUndetermined: z.boolean(),
    /** The member who should be the applicant instead, as named in the request. */
    applicantShouldBe: z.optional(z.string()),
  }),
});
