import { fen } from '@/domain/kernel/money';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { dayWords, timeLeftWords } from '@/packages/officer/words/deadline-words';
import { incomeFacts, propertyFacts, spendingFacts } from '@/packages/officer/words/declared-words';
import { filingWords, relationWords, situationWords } from '@/packages/officer/words/household-words';
import { memberView } from './opened-case-data';

const day = (text: string) => text as PlainDate;

describe('how an officer reads a case', () => {
  test.each([
    ['2026-11-20', '已超期 2 天'],
    ['2026-11-21', '已超期 1 天'],
    ['2026-11-22', '今天到期'],
    ['2026-11-23', '明天到期'],
    ['2026-11-24', '还有 2 天'],
  ])('a deadline on %s is, on 22 November, %s', (dueOn, words) => {
    expect(timeLeftWords(day(dueOn), day('2026-11-22'))).toBe(words);
  });

  test('a day of another year names the year', () => {
    expect(dayWords(day('2027-01-04'), day('2026-11-22'))).toBe('2027年1月4日');
    expect(dayWords(day('2026-12-04'), day('2026-11-22'))).toBe('12月4日');
  });

  test('income is read in yuan a month, with a sum where there are several kinds', () => {
    const pension = { kind: 'pension', monthly: fen(18_500) } as const;
    expect(incomeFacts([pension])).toEqual([{ name: '养老金', value: '每月 185 元' }]);
    expect(incomeFacts([pension, { kind: 'wages', monthly: fen(90_050) }])).toEqual([
      { name: '养老金', value: '每月 185 元' },
      { name: '工资、打工', value: '每月 900.50 元' },
      { name: '全家合计', value: '每月 1,085.50 元' },
    ]);
  });

  test('nothing declared is said, not left blank', () => {
    expect(incomeFacts([])).toEqual([{ name: '每月收入', value: '申报没有收入' }]);
    expect(spendingFacts([])).toEqual([{ name: '大额支出', value: '申报没有' }]);
  });

  test('property is read in bands', () => {
    const property = { homes: 'one', vehicle: 'none', savings: 'ratherNotSay', ownsBusiness: false } as const;
    expect(propertyFacts(property).map(({ name, value }) => `${name}：${value}`)).toEqual([
      '住房：一处',
      '车辆：没有',
      '全家存款：没有说',
      '开店办厂：没有',
    ]);
  });

  test('a person is described by age, health, disability and occupation', () => {
    expect(situationWords(memberView('m1'))).toBe('60 岁，身体健康，没有残疾证，务农');
  });

  test('a relation this version does not know is still a person who lives there', () => {
    expect(relationWords('childInLaw')).toBe('儿媳或女婿');
    expect(relationWords('fosterChild')).toBe('其他一起生活的人');
  });

  test('who typed the application is said in words', () => {
    expect(filingWords({ by: 'self' })).toBe('本人自己申请');
    expect(filingWords({ by: 'family', filerName: '李四', relation: 'child' })).toBe('子女李四代为申请');
    expect(filingWords({ by: 'helper', filerName: '李四' })).toBe('村级协理员李四代为申请');
  });
});
