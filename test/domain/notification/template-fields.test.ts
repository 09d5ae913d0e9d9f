import fc from 'fast-check';
import { briefText } from '@/domain/notification/brief-text';
import { noticeText } from '@/domain/notification/notice-texts';
import { type FieldType, fieldTypeOf, fitField, isFieldValue } from '@/domain/notification/template-fields';
import { keywordProblem } from '../../../localcloud/wechat/keyword-rules';
import { ALL_KINDS, dueNotice } from '../../support/notices';

const TYPES: readonly FieldType[] = ['thing', 'phrase', 'character_string', 'phone_number', 'date'];

describe('a subscribe message takes', () => {
  it.each([
    ['thing', '一'.repeat(20), true],
    ['thing', '一'.repeat(21), false],
    ['thing', '两\n行', false],
    ['thing', '', false],
    ['phrase', '待补正', true],
    ['phrase', '待补正材料', true],
    ['phrase', '待补正材料了', false],
    ['phrase', 'OK', false],
    ['character_string', '483177503', true],
    ['character_string', '编号483', false],
    ['character_string', '1'.repeat(33), false],
    ['phone_number', '0990-1234567', true],
    ['phone_number', '1'.repeat(18), false],
    ['date', '2026年11月22日', true],
    ['date', '2026-11-22', false],
  ] as const)('%s %j: %s', (type, value, isTaken) => {
    expect(isFieldValue(type, value)).toBe(isTaken);
  });

  it('cuts a long thing and shows that more was there', () => {
    expect(fitField('thing', '云岭乡退役军人和社会事务综合服务中心民政窗口')).toBe(
      '云岭乡退役军人和社会事务综合服务中心民…',
    );
    expect(fitField('thing', ' 两\n行 ')).toBe('两 行');
    expect(fitField('thing', '')).toBe('—');
  });

  it('keeps only what the type takes', () => {
    expect(fitField('character_string', '编号 483 177')).toBe('483177');
    expect(fitField('phrase', '待补正!')).toBe('待补正');
    expect(fitField('phone_number', '电话：0990 123 4567')).toBe('09901234567');
  });

  it('knows a type by its key', () => {
    expect(fieldTypeOf('thing12')).toBe('thing');
    expect(fieldTypeOf('character_string1')).toBe('character_string');
    expect(fieldTypeOf('toString1')).toBeUndefined();
    expect(fieldTypeOf('car_number1')).toBeUndefined();
  });

  it('anything that was fitted and is not empty, by our rules and by the stand-in of WeChat', () => {
    const types = TYPES.filter((type) => type !== 'date');
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.string({ unit: 'binary' }), (type, text) => {
        const value = fitField(type, text);
        if (value === '') return;
        expect(isFieldValue(type, value)).toBe(true);
        const template = { id: 't', title: 't', keywords: { [`${type}1`]: 'x' } };
        expect(keywordProblem(template, { [`${type}1`]: { value } })).toBeUndefined();
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
});

describe.each(ALL_KINDS)('the words of %s to %s', (kind, audience) => {
  const notice = dueNotice(kind, { audience });
  const texts = briefText(notice);

  it('fit WeCom: a title of 4 to 12 characters', () => {
    const { length } = [...noticeText(notice).title];
    expect(length).toBeGreaterThanOrEqual(4);
    expect(length).toBeLessThanOrEqual(12);
  });

  it('fit a subscribe message without being cut', () => {
    expect(isFieldValue('character_string', fitField('character_string', texts.caseNumber))).toBe(true);
    expect(isFieldValue('thing', texts.matter)).toBe(true);
    expect(isFieldValue('phrase', texts.status)).toBe(true);
    expect(isFieldValue('thing', texts.note)).toBe(true);
    expect(isFieldValue('date', texts.date)).toBe(true);
    expect(isFieldValue('phone_number', texts.phone)).toBe(true);
  });

  it('call the number what its reader calls it', () => {
    const { title, text } = noticeText(notice);
    expect(title + text).not.toContain(audience === 'staff' ? '申请编号' : '案件');
    if (text.includes('编号')) expect(text).toContain('编号 483 177 505');
  });

  it('have no gap where a parameter is missing', () => {
    const { officeName, officePhone } = notice.parameters;
    const few = { ...notice, parameters: { officeName, officePhone } };
    expect(noticeText(few).text).not.toMatch(/undefined|null|NaN/);
    for (const text of Object.values(briefText(few))) expect(text).toMatch(/^(?!.*(undefined|null|NaN)).+$/);
  });
});
