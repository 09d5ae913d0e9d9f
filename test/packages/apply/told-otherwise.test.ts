import type { Draft } from '@/packages/apply/draft/draft';
import { toldOtherwise } from '@/packages/apply/draft/told-otherwise';
import { answeredDraft } from './answered-draft';

const PLACE = { code: '990101', name: '青禾县（演示）' };
const draftIn = (code: string, name: string, changes: Partial<Draft> = {}): Draft => {
  const draft = answeredDraft();
  return { ...draft, residence: { ...draft.residence, livesIn: { code, name } }, ...changes };
};

describe('a place that was told otherwise in 测一测', () => {
  test('country told, an address in town: both are named, and that the standards differ', () => {
    const draft = draftIn('990101100001', '桃溪社区', { told: { place: PLACE, area: 'rural' } });
    expect(toldOtherwise(draft)).toEqual([
      '您在测一测里选的是农村，现在填的“桃溪社区”看起来在城里。',
      '城里和农村的标准不一样，能领多少也会不一样。',
    ]);
  });

  test('town told, a village: the other way round', () => {
    const draft = draftIn('990101100201', '东山村', { told: { place: PLACE, area: 'urban' } });
    expect(toldOtherwise(draft)[0]).toContain('选的是城里，现在填的“东山村”看起来在农村');
  });

  test('another county is said as one', () => {
    const draft = draftIn('990101100201', '东山村', { told: { place: { code: '4201', name: '武汉市' } } });
    expect(toldOtherwise(draft)[0]).toBe('您在测一测里选的是武汉市，现在填的“东山村”在别的地方。');
  });

  test.each([
    ['the same', draftIn('990101100201', '东山村', { told: { place: PLACE, area: 'rural' } })],
    ['nothing told', draftIn('990101100001', '桃溪社区')],
    ['standards that do not differ', draftIn('990101100001', '桃溪社区', { told: { place: PLACE } })],
    ['a code of neither kind', draftIn('990101100500', '某处', { told: { place: PLACE, area: 'rural' } })],
    [
      'a change of what was handed in',
      draftIn('990101100001', '桃溪社区', { told: { area: 'rural' }, isChange: true }),
    ],
  ])('is not asked about: %s', (_what, draft) => {
    expect(toldOtherwise(draft)).toEqual([]);
  });
});
