import type { PlainDate } from '@/domain/kernel/plain-date';
import { classSheet, LIBRARY_ORDER } from '@/domain/policy-library/class-sheet';
import { noticePicture } from '@/packages/rules/notice/notice-picture';

const CONTACT = { name: '桃溪镇民政办', phone: '0999-0001111' };
const TODAY = '2026-11-22' as PlainDate;

describe('the slip as a picture', () => {
  test('says for every class what is asked, what to bring, how long it takes and whom to call', () => {
    for (const name of LIBRARY_ORDER) {
      const { lines } = noticePicture(classSheet(name, '990101', TODAY), CONTACT);
      for (const { name: line, text } of lines) expect([line, text.length > 0]).toEqual([line, true]);
      expect(lines.at(-1)?.text).toBe('桃溪镇民政办 0999-0001111');
    }
  });

  test('leaves out what the place has not registered, and marks what waits for checking', () => {
    const standards = (place: string) =>
      noticePicture(classSheet('subsistenceAllowance', place, TODAY), CONTACT).lines.find(
        ({ name }) => name === '标准',
      )?.text;
    expect(standards('990101')).toContain('700 元/月；农村 5,800 元/年（待核实）');
    expect(standards('')).not.toContain('最低生活保障标准');
  });
});
