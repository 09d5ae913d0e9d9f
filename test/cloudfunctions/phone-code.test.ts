import { checkPhoneCode as checkPhoneCodeContract } from '@/contracts/account/check-phone-code';
import { sendPhoneCode } from '@/contracts/account/send-phone-code';
import type { AccountId } from '@/domain/kernel/ids';
import { succeed } from '@/domain/kernel/result';
import { MOST_FOR_ACCOUNT, MOST_TO_PHONE, MOST_TRIES } from '@/domain/phone-code/phone-code';
import { clearPhoneCodes } from '../../cloudfunctions/notification/clear-phone-codes';
import { checkPhoneCode } from '../../cloudfunctions/shared/pipeline/check-phone-code';
import { UnitOfWork } from '../../cloudfunctions/shared/pipeline/unit-of-work';
import { eventually } from '../support/eventually';
import { newRequestId, type ProductCloud, startProductCloud } from '../support/product-cloud';

const RESIDENT = 'wang-yanshi';
const PHONE = '16000000101';
const STRANGE_PHONE = '16000009999';
const accountOf = (persona: string) => `demo-openid-${persona}` as AccountId;

let cloud: ProductCloud;
const printed: string[] = [];
beforeEach(async () => {
  cloud = await startProductCloud({ onFunctionLog: ({ text }) => printed.push(text) });
  printed.length = 0;
});
afterEach(() => cloud.remove());

const messagesAt = async (phone: string): Promise<string[]> => {
  const messages = (await (await fetch(`${cloud.url}/local/messages?phone=${phone}`)).json()) as {
    lines: string[];
  }[];
  return messages.flatMap(({ lines }) => lines);
};

/** Asks for a code and reads it on the phone. */
async function codeFor(persona: string, phone: string, purpose: 'sign' | 'join' = 'sign'): Promise<string> {
  const before = (await messagesAt(phone)).length;
  await cloud.ask(persona, sendPhoneCode, { phone, purpose });
  let code = '';
  await eventually(async () => {
    const lines = await messagesAt(phone);
    expect(lines.length).toBeGreaterThan(before);
    code = /验证码 (\d{6})/.exec(lines[0] ?? '')?.[1] ?? '';
  });
  return code;
}

/** A use case that checks a code and then succeeds or refuses, in a transaction of its own. */
async function use(
  persona: string,
  phone: string,
  code: string,
  {
    purpose = 'sign',
    refuses = false,
    after = 0,
  }: { purpose?: 'sign' | 'join'; refuses?: boolean; after?: number } = {},
): Promise<string> {
  const { documents, sealer } = cloud;
  const now = new Date(Date.now() + after).toISOString() as never;
  const reading = {
    actorKind: 'resident',
    actorId: accountOf(persona),
    action: 'test',
    requestId: 'r',
  } as const;
  return documents.transact(async (transaction) => {
    const unit = new UnitOfWork(transaction, { documents, sealer } as never, reading, now);
    const checked = await checkPhoneCode({ unit, sealer }, accountOf(persona), phone, code, purpose);
    const outcome = checked.ok && !refuses ? succeed('ok') : checked;
    if (outcome.ok && !refuses) await unit.flush();
    else await unit.flushReads();
    return checked.ok ? 'ok' : checked.failure;
  });
}

const rows = () => cloud.documents.query('phone_codes', { where: {}, limit: 10 });
const wrong = (code: string): string => (code === '000000' ? '000001' : '000000');

describe('a phone code', () => {
  test('arrives on the phone with that number, is right once, and never again', async () => {
    const code = await codeFor(RESIDENT, PHONE);
    expect(code).toMatch(/^\d{6}$/);
    expect((await cloud.messages(RESIDENT))[0]?.lines[0]).toContain(code);
    expect(await use(RESIDENT, PHONE, code)).toBe('ok');
    expect(await use(RESIDENT, PHONE, code)).toBe('phoneCodeOver');
  });

  test('to a number of nobody we know stands among the other phones', async () => {
    const code = await codeFor(RESIDENT, STRANGE_PHONE);
    expect((await messagesAt('other'))[0]).toContain(code);
    expect(await use(RESIDENT, STRANGE_PHONE, code)).toBe('ok');
  });

  test('is good for this account, this telephone and this purpose only', async () => {
    const code = await codeFor(RESIDENT, PHONE);
    expect(await use('li-yangli', PHONE, code)).toBe('phoneCodeOver');
    expect(await use(RESIDENT, STRANGE_PHONE, code)).toBe('phoneCodeOver');
    expect(await use(RESIDENT, PHONE, code, { purpose: 'join' })).toBe('phoneCodeOver');
    expect(await use(RESIDENT, PHONE, code)).toBe('ok');
  });

  test(`may be tried ${MOST_TRIES} times, and tries count although the use case refuses`, async () => {
    const code = await codeFor(RESIDENT, PHONE);
    const tries: string[] = [];
    for (let count = 0; count < MOST_TRIES; count += 1) tries.push(await use(RESIDENT, PHONE, wrong(code)));
    expect(tries).toEqual([...Array(MOST_TRIES - 1).fill('phoneCodeWrong'), 'phoneCodeUsedUp']);
    expect(await use(RESIDENT, PHONE, code)).toBe('phoneCodeUsedUp');
    expect((await rows())[0]).not.toHaveProperty('secret');
  });

  test('guesses at the same time count each', async () => {
    const code = await codeFor(RESIDENT, PHONE);
    const guesses = await Promise.allSettled(
      Array.from({ length: 12 }, () => use(RESIDENT, PHONE, wrong(code))),
    );
    expect(guesses.length).toBe(12);
    const attempts = Number((await rows())[0]?.attempts);
    const counted = guesses.filter(({ status }) => status === 'fulfilled').length;
    expect(attempts).toBe(Math.min(counted, MOST_TRIES));
  });

  test('is not used up when something else was wrong', async () => {
    const code = await codeFor(RESIDENT, PHONE);
    expect(await use(RESIDENT, PHONE, code, { refuses: true })).toBe('ok');
    expect(await use(RESIDENT, PHONE, code)).toBe('ok');
  });

  test('is over after five minutes, to the moment', async () => {
    const code = await codeFor(RESIDENT, PHONE);
    const { sentAt } = (await rows())[0] as unknown as { sentAt: string };
    const until = Date.parse(sentAt) + 300_000 - Date.now();
    expect(await use(RESIDENT, PHONE, code, { after: until + 1 })).toBe('phoneCodeOver');
    expect(await use(RESIDENT, PHONE, code, { after: until - 2_000 })).toBe('ok');
  });

  test('is replaced by the next one', async () => {
    const first = await codeFor(RESIDENT, PHONE);
    const second = await codeFor(RESIDENT, PHONE);
    if (first !== second) expect(await use(RESIDENT, PHONE, first)).toBe('phoneCodeWrong');
    expect(await use(RESIDENT, PHONE, second)).toBe('ok');
  });

  test('a repeat of the request sends nothing again', async () => {
    const requestId = newRequestId();
    const request = { phone: PHONE, purpose: 'sign' } as const;
    const first = await cloud.ask(RESIDENT, sendPhoneCode, request, requestId);
    expect(await cloud.ask(RESIDENT, sendPhoneCode, request, requestId)).toEqual(first);
    await eventually(async () => expect(await messagesAt(PHONE)).toHaveLength(1));
  });
});

describe('nothing of it stays in clear', () => {
  test('neither code nor number, in any collection or in the log; sealed only until used or over', async () => {
    const code = await codeFor(RESIDENT, PHONE);
    const everything = async () => {
      const names = ['phone_codes', 'phone_code_sends', 'notices', 'requests', 'audit_entries'];
      const stored = await Promise.all(
        names.map((name) => cloud.documents.query(name, { where: {}, limit: 100 })),
      );
      return JSON.stringify(stored) + printed.join('\n');
    };
    expect(await everything()).not.toContain(`"${code}"`);
    expect(await everything()).not.toContain(PHONE);
    expect((await rows())[0]).toHaveProperty('secret');
    await use(RESIDENT, PHONE, code);
    expect((await rows())[0]).not.toHaveProperty('secret');
    expect((await rows())[0]).not.toHaveProperty('codeDigest');

    await codeFor(RESIDENT, STRANGE_PHONE);
    const at = (ms: number) => ({ now: () => new Date(Date.now() + ms).toISOString() as never });
    const { documents } = cloud;
    await clearPhoneCodes({ documents, clock: at(290_000) } as never);
    expect((await rows()).filter(({ secret }) => secret !== undefined)).toHaveLength(1);
    await clearPhoneCodes({ documents, clock: at(301_000) } as never);
    expect((await rows()).filter(({ secret }) => secret !== undefined)).toEqual([]);
  });
});

describe('how many', () => {
  test(`${MOST_TO_PHONE} to one telephone in an hour, whoever asks`, async () => {
    const people = [RESIDENT, 'li-yangli', 'wang-xiaoshi'];
    for (let count = 0; count < MOST_TO_PHONE; count += 1)
      await cloud.ask(people[count % 3] ?? RESIDENT, sendPhoneCode, { phone: PHONE, purpose: 'sign' });
    expect(await cloud.call('zhou-xieshi', sendPhoneCode, { phone: PHONE, purpose: 'sign' })).toMatchObject({
      ok: false,
      error: { code: 'phoneCodeTooOften' },
    });
  });

  test(`${MOST_FOR_ACCOUNT} for one account in an hour, whatever the telephone`, async () => {
    for (let count = 0; count < MOST_FOR_ACCOUNT; count += 1)
      await cloud.ask(RESIDENT, sendPhoneCode, {
        phone: `1600001${String(count).padStart(4, '0')}`,
        purpose: 'join',
      });
    expect(await cloud.call(RESIDENT, sendPhoneCode, { phone: PHONE, purpose: 'join' })).toMatchObject({
      ok: false,
      error: { code: 'phoneCodeTooOften' },
    });
  });

  test('none to a landline', async () => {
    const answer = await cloud.call(RESIDENT, sendPhoneCode, { phone: '09901234567', purpose: 'sign' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalidRequest' } });
  });
});

describe('a code that is looked at before it is used', () => {
  const look = async (phone: string, code: string, purpose: 'sign' | 'join' = 'sign') => {
    const answer = await cloud.call(RESIDENT, checkPhoneCodeContract, {
      phone: phone as never,
      code,
      purpose,
    });
    return answer.ok ? 'ok' : answer.error.code;
  };

  test('is told right or wrong at once, and is still there to be used', async () => {
    const code = await codeFor(RESIDENT, PHONE);
    expect(await look(PHONE, wrong(code))).toBe('phoneCodeWrong');
    expect(await look(PHONE, code)).toBe('ok');
    expect(await look(PHONE, code)).toBe('ok');
    expect(await use(RESIDENT, PHONE, code)).toBe('ok');
    expect(await look(PHONE, code)).toBe('phoneCodeOver');
  });

  test('tells nobody more than signing does: wrong guesses of both count together, for one purpose and account', async () => {
    const code = await codeFor(RESIDENT, PHONE);
    for (let guess = 0; guess < 2; guess += 1) await look(PHONE, wrong(code));
    for (let guess = 0; guess < 2; guess += 1) await use(RESIDENT, PHONE, wrong(code));
    expect(await look(PHONE, wrong(code))).toBe('phoneCodeUsedUp');
    expect(await look(PHONE, code)).toMatch(/^phoneCode(UsedUp|Over)$/);
    expect(await look(STRANGE_PHONE, code)).toBe('phoneCodeOver');
    const other = await codeFor(RESIDENT, STRANGE_PHONE, 'join');
    expect(await look(STRANGE_PHONE, other)).toBe('phoneCodeOver');
  });

  test('leaves five minutes more for the hand, once, and the tries at documents as they were', async () => {
    const code = await codeFor(RESIDENT, PHONE);
    await look(PHONE, code);
    const [first] = await rows();
    await look(PHONE, code);
    expect((await rows())[0]?.expiresAt).toBe(first?.expiresAt);
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1)
      expect(await use(RESIDENT, PHONE, code, { refuses: true })).toBe('ok');
    expect(await use(RESIDENT, PHONE, code)).toBe('phoneCodeUsedUp');
  });
});
