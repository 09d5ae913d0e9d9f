import { maskName, maskPhone } from '@/domain/access/mask';
import { maskDocument } from '@/domain/kernel/identity-document';

describe('what others see', () => {
  test.each([
    ['王演示', '王**'],
    ['李样', '李*'],
    ['王', '王*'],
    ['买买提·示例例例', '买***'],
    ['𬱖演示', '𬱖**'],
  ])('of the name %s is %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
  test('of a number is its ends', () => {
    expect(maskDocument({ kind: 'residencePermit', number: '81000019491231002X' })).toBe(
      '810*************2X',
    );
    expect(maskPhone('19900000001')).toBe('199****0001');
  });
});
