import type { AttachmentId } from '@/domain/attachment/attachment-id';
import { caseNumberFrom, spokenCaseNumber } from '@/domain/kernel/case-number';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { arranged } from '@/packages/officer/actions/action-texts';
import { EMPTY_PAPER_FORM, readPaperForm } from '@/packages/officer/actions/paper-form';
import { refusalsOver } from '@/packages/officer/actions/refusal-words';
import { callDue, callTitle, callWhen } from '@/packages/officer/calls/call-words';
import { inkPicture } from '@/packages/officer/signature/ink-picture';
import { changedWords } from '@/packages/officer/words/declaration-parts';
import { applicantWords, filerWords, signedWords } from '@/packages/officer/words/who-words';
import { readCaseNumber, searchRequest, searchWords } from '@/packages/officer/worklist/search';
import { memberView } from './opened-case-data';

describe('who typed, who applies and who signed', () => {
  test('stand as three facts, each with its basis', () => {
    expect(filerWords({ by: 'self' })).toBe('本人自己申请');
    expect(filerWords({ by: 'family', filerName: '李四', relation: 'child', entrusted: 'spoken' })).toBe(
      '子女李四代为申请，口头委托',
    );
    expect(
      filerWords({ by: 'guardian', filerName: '李四', relation: 'parent', evidence: 'courtDecision' }),
    ).toContain('法院文书证明监护关系');
    expect(applicantWords({ members: [memberView('m1')], hasApplicantJoined: false })).toBe(
      '张三，还没有用自己的微信，有事请打电话',
    );
  });

  test('a signature says on whose telephone or by which hand; who is missing stands behind', () => {
    const members = [
      memberView('m1', { on: 'ownPhone' }),
      memberView('m2', { name: '李四', on: 'paper', signsBy: 'guardian' }),
      memberView('m3', { name: '王五', signedAt: undefined }),
    ];
    expect(signedWords({ members })).toBe('张三（自己的手机）、李四（监护人代签，纸上）；还没签：王五');
  });

  test('an emergency waits for no signature, and says so', () => {
    const members = [memberView('m1', { mustSign: false, signedAt: undefined })];
    expect(signedWords({ members })).toBe('急难救助不等签字，核对前再签');
  });
});

describe('the steps that an officer may take', () => {
  test('the usual next one stands in the bar, rare ones behind 更多', () => {
    expect(arranged(['accept', 'requestSupplement', 'recordPaperSignature', 'transfer'])).toEqual({
      first: ['accept', 'requestSupplement'],
      more: ['recordPaperSignature', 'transfer'],
    });
  });

  test('one or two alone hide behind nothing', () => {
    expect(arranged(['recordPaperSignature'])).toEqual({ first: ['recordPaperSignature'], more: [] });
    expect(arranged([])).toEqual({ first: [], more: [] });
  });

  test('a procedure may be ended only for a refusal that nobody explained by its day', () => {
    const at = '2026-11-02T01:00:00.000Z' as Instant;
    const refusal = { memberId: 'm2' as never, memberName: '李四', words: '请签', at };
    const open = { ...refusal, answerBy: '2026-11-20' as PlainDate };
    const today = '2026-11-20' as PlainDate;
    expect(refusalsOver([open], today)).toEqual([]);
    expect(refusalsOver([open], '2026-11-21' as PlainDate)).toEqual([open]);
    expect(refusalsOver([{ ...open, explanation: '在外地' }], '2026-11-21' as PlainDate)).toEqual([]);
  });
});

describe('a paper signature', () => {
  const photos = [
    { attachmentId: `f_${'a'.repeat(20)}` as AttachmentId, kind: 'paperAuthorization' },
  ] as const;
  const form = { ...EMPTY_PAPER_FORM, memberId: 'm2' as never, photos };

  test('is sent with its photo and two witnesses', () => {
    const reading = readPaperForm({ ...form, witnesses: ['赵见', '钱证'] }, false);
    expect(reading).toMatchObject({ ok: true, paper: { memberId: 'm2', witnesses: ['赵见', '钱证'] } });
  });

  test('says everything that is missing', () => {
    expect(readPaperForm(EMPTY_PAPER_FORM, true)).toMatchObject({
      ok: false,
      problems: {
        memberId: '请选是谁签的',
        photos: '请先拍下纸上签好的授权书',
        first: expect.any(String),
        second: expect.any(String),
        guardianName: expect.any(String),
        guardianRelation: expect.any(String),
      },
    });
  });

  test('wants two different people', () => {
    const reading = readPaperForm({ ...form, witnesses: ['赵见', '赵见'] }, false);
    expect(reading).toMatchObject({ ok: false, problems: { second: '两位见证人要是两个人' } });
  });
});

describe('finding and calling', () => {
  test('a case number is read with or without spaces, and a wrong one is said', () => {
    const number = caseNumberFrom(48_317_750);
    const swapped = number.slice(0, 7) + number.slice(8) + number.slice(7, 8);
    expect(readCaseNumber(` ${spokenCaseNumber(number)} `)).toEqual({ caseNumber: number });
    expect(readCaseNumber(swapped)).toMatchObject({ problem: expect.stringContaining('编号不对') });
    expect(readCaseNumber(' ')).toMatchObject({ problem: expect.stringContaining('9 位数字') });
  });

  test('the list says what it is narrowed to', () => {
    const village = { code: '990101100201', name: '青禾县 桃溪镇 东山村' };
    expect(searchRequest({ village })).toEqual({ villageCode: '990101100201' });
    expect(searchWords({ village })).toBe('只看青禾县 桃溪镇 东山村');
    expect(searchWords({})).toBeUndefined();
  });

  test('a call says whose it is, when to call, by which day and how often nobody answered', () => {
    expect(callTitle({ caseNumber: undefined })).toBe('还没有申请的人');
    expect(callWhen({ when: 'morning', attempts: 1 })).toBe('上午方便接，打过 1 次没人接');
    expect(callDue({ dueOn: '2026-11-23' as PlainDate }, '2026-11-22' as PlainDate)).toBe(
      '明天到期，11月23日前回电',
    );
  });

  test('what a newer version changed is named', () => {
    expect(changedWords(['residence', 'income'])).toBe('住址、户口；收入');
    expect(changedWords([])).toBe('填的内容没有变');
  });
});

test('a signature is drawn whole, whatever part of the pad it stands on', () => {
  const picture = decodeURIComponent(
    inkPicture([
      [
        [900, 950, 0],
        [980, 990, 8],
      ],
      [[920, 960, 9]],
    ]),
  );
  const [, box = ''] = /viewBox="([^"]+)"/.exec(picture) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number);
  expect(width).toBeCloseTo(2 * height, 0);
  expect([900 >= x, 980 <= x + width, 950 >= y, 990 <= y + height]).toEqual([true, true, true, true]);
  expect(picture).toContain('M900 950 L980 990');
});
