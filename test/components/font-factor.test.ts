import { fontFactor } from '@/services/system-font.shared';

describe('the type size that WeChat is set to', () => {
  test.each([
    ['a factor is taken as it is', { fontSizeScaleFactor: 1.4, fontSizeSetting: 17 }, 1.4],
    ['16 and 17 px are the usual sizes', { fontSizeSetting: 16 }, 1],
    ['an iPhone’s usual size', { fontSizeSetting: 17 }, 1],
    ['关怀模式 of an iPhone without a factor', { fontSizeSetting: 23.8 }, 1.4],
    ['nothing said', {}, 1],
    ['nonsense', { fontSizeScaleFactor: 0, fontSizeSetting: Number.NaN }, 1],
  ])('%s', (_, setting, factor) => {
    expect(fontFactor(setting)).toBeCloseTo(factor, 5);
  });
});
