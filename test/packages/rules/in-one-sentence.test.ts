import type { ClassLikelihood, Likelihood } from '@/domain/pre-check/pre-check';
import { commonLacks, inOneSentence, NOT_DECIDED } from '@/packages/rules/result/in-one-sentence';

const found = (is: Likelihood, lacks: readonly string[] = []): ClassLikelihood => ({
  name: 'subsistenceAllowance',
  is,
  agrees: [],
  against: [],
  lacks,
});

describe('the result in one sentence', () => {
  test('names what is likely', () => {
    expect(inOneSentence([found('likely'), found('open')])).toBe('照您说的，可能符合“低保”。');
  });

  test('is no refusal where nothing looks likely: whoever wants to may apply', () => {
    const said = inOneSentence([found('unlikely')]);
    expect(said).toContain('可能');
    expect(said).toContain('您还是可以申请，由乡镇核实');
  });

  test('never says a plain yes or no', () => {
    for (const is of ['likely', 'open', 'unlikely'] as const)
      expect(inOneSentence([found(is)])).not.toMatch(/不能申请|不予|一定|肯定|已经符合/);
    expect(NOT_DECIDED).toContain('谁家有困难都可以申请');
  });
});

test('what most open classes wait for comes first', () => {
  const open = [found('open', ['收入']), found('open', ['存款', '收入']), found('open', ['残疾证'])];
  expect(commonLacks(open)[0]).toBe('收入');
  expect(commonLacks(open)).toHaveLength(3);
});
