import { caseNumberFrom } from '@/domain/kernel/case-number';
import { DELIVERY_PLANS } from '@/domain/notification/delivery-plans';
import type { Notice } from '@/domain/notification/notice';
import type { MessageFault } from '../../../localcloud/faults';
import { RESIDENT_TEMPLATE, STAFF_TEMPLATE } from '../../../localcloud/wechat/templates';
import { ALL_KINDS, dueNotice } from '../../support/notices';
import {
  COLLEAGUE,
  COUNTY,
  HEAD,
  OFFICER,
  RESIDENT,
  type StagedSweeper,
  startStagedSweeper,
} from './staged-sweeper';

let sweeper: StagedSweeper;
afterEach(() => sweeper.remove());

const FAULTS: readonly MessageFault[] = [
  'fail',
  'hang',
  'acceptThenHang',
  'twice',
  'code:45009',
  'code:60020',
];

const ENDS = ['accepted', 'refused', 'unknown', 'exhausted', 'unreachable'];

const PEOPLE = [RESIDENT, OFFICER, COLLEAGUE, HEAD, COUNTY];

describe('with every endpoint failing the same way', () => {
  it.each(FAULTS)(
    '%s: every kind reaches a named end and nobody gets one twice by one channel',
    async (fault) => {
      sweeper = await startStagedSweeper(/hang/i.test(fault) ? { timeoutMs: 150 } : {});
      for (const person of PEOPLE) {
        await sweeper.cloud.consent(person, STAFF_TEMPLATE.id, 12);
        await sweeper.cloud.consent(person, RESIDENT_TEMPLATE.id, 12);
      }
      sweeper.cloud.faults.set({ wechat: fault, wecom: fault, sms: fault });
      const { parameters } = dueNotice('newCase');
      const notices: Notice[] = [];
      for (const [index, kind] of ALL_KINDS.entries())
        notices.push(
          await sweeper.putDue(kind, { parameters: { ...parameters, caseNumber: caseNumberFrom(index) } }),
        );
      await sweeper.sweepToTheEnd();

      const rows = await sweeper.notices();
      for (const row of rows) expect(ENDS).toContain(row.status);
      for (const person of PEOPLE) {
        const texts = (await sweeper.cloud.messages(person)).map(({ channel, title, lines }) =>
          [channel, title, ...lines].join(),
        );
        if (fault !== 'twice') expect(new Set(texts).size).toBe(texts.length);
      }
      const isTaken = fault === 'twice';
      for (const { kind, eventId } of notices) {
        const isHandedOn = rows.some((row) => row.channel === 'inbox' && row.eventId === eventId);
        expect(isHandedOn).toBe(!isTaken && DELIVERY_PLANS[kind].lastResort !== 'none');
      }
    },
    60_000,
  );
});
