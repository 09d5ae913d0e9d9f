import type { FailureCode } from '@/contracts/failures';
import type { RequestId } from '@/domain/kernel/ids';
import { draftFrom, type Unanswered } from '@/packages/apply/draft/draft';
import { readApplication } from '@/packages/apply/draft/to-application';
import { type HandInTools, handIn } from '@/packages/apply/questions/hand-in';
import { clientFailure } from '@/services/outcome';
import { answeredDraft } from './answered-draft';

type Sent = Awaited<ReturnType<HandInTools['send']>>;

const applicationWith = (phone: string) => {
  const read = readApplication(answeredDraft({ phone }));
  if (!read.ok) throw new Error('the draft is answered');
  return read.application;
};
const FIRST = applicationWith('13900000000');
const CHANGED = applicationWith('13900000001');

const refused = (code: FailureCode): Sent => ({ ok: false, error: { code, message: '' } });
const LOST: Sent = clientFailure('offline');

/** What happens to one sending, on its way there and back. */
type Fate = 'arrives' | 'answerLost' | 'neverArrives' | FailureCode;

/** An office that keeps one case for each request id, and a phone that keeps what was noted when it is killed. */
function officeAndPhone() {
  const cases = new Map<string, Unanswered>();
  const phone: { kept: Unanswered | undefined } = { kept: undefined };
  let made = 0;
  const press = (application: typeof FIRST, ...fates: Fate[]) =>
    handIn(application, phone.kept, {
      async send(sending) {
        expect(phone.kept).toEqual(sending);
        const fate = fates.shift();
        if (!fate) throw new Error('sent more often than it should be');
        if (fate === 'neverArrives') return LOST;
        if (fate !== 'arrives' && fate !== 'answerLost') return refused(fate);
        if (!cases.has(sending.requestId)) cases.set(sending.requestId, sending);
        if (fate === 'answerLost') return LOST;
        const number = [...cases.keys()].indexOf(sending.requestId) + 1;
        return { ok: true, data: { caseNumber: number } } as unknown as Sent;
      },
      async note(unanswered) {
        phone.kept = draftFrom(JSON.parse(JSON.stringify({ ...answeredDraft(), unanswered }))).unanswered;
      },
      makeId: () => `request-number-${++made}` as RequestId,
    });
  return { cases, phone, press };
}

describe('handing in an application', () => {
  test('what is sent is written down before it goes', async () => {
    const { cases, press } = officeAndPhone();
    expect(await press(FIRST, 'arrives')).toMatchObject({ ok: true, isFromBefore: false });
    expect([...cases.keys()]).toEqual(['request-number-1']);
  });

  test('after a lost answer and a killed app, the same content goes out under the same id', async () => {
    const { cases, press } = officeAndPhone();
    expect(await press(FIRST, 'answerLost')).toEqual(LOST);
    expect(await press(FIRST, 'arrives')).toMatchObject({ ok: true, isFromBefore: false });
    expect(cases.size).toBe(1);
  });

  test('changed content is not sent when what was sent before turns out to be in', async () => {
    const { cases, press } = officeAndPhone();
    await press(FIRST, 'answerLost');
    expect(await press(CHANGED, 'neverArrives')).toEqual(LOST);
    expect(await press(CHANGED, 'arrives')).toMatchObject({
      ok: true,
      isFromBefore: true,
      submitted: { caseNumber: 1 },
    });
    expect([...cases.values()].map(({ application }) => application)).toEqual([FIRST]);
  });

  test('changed content goes out under an id of its own when what was sent before is refused', async () => {
    const { cases, press } = officeAndPhone();
    await press(FIRST, 'neverArrives');
    const outcome = await press(CHANGED, 'villageUnknown', 'arrives');
    expect(outcome).toMatchObject({ ok: true, isFromBefore: false });
    expect([...cases.values()]).toEqual([{ requestId: 'request-number-2', application: CHANGED }]);
  });

  test.each(['internal', 'tooBusy', 'notSignedIn'] as const)(
    'while the fate of what was sent is unknown (%s), nothing else is sent',
    async (code) => {
      const { phone, press } = officeAndPhone();
      await press(FIRST, 'answerLost');
      expect(await press(CHANGED, code)).toEqual(refused(code));
      expect(phone.kept).toEqual({ requestId: 'request-number-1', application: FIRST });
    },
  );

  test('a refusal ends it: the next press is under a new id', async () => {
    const { phone, press } = officeAndPhone();
    expect(await press(FIRST, 'villageUnknown')).toEqual(refused('villageUnknown'));
    expect(phone.kept).toBeUndefined();
    await press(FIRST, 'answerLost');
    expect(phone.kept?.requestId).toBe('request-number-2');
  });
});
