import { displayFor } from '@/services/display';

describe('how large the type is', () => {
  test('it follows the phone until the person chooses', () => {
    expect(displayFor(1)).toEqual({ isElder: false, factor: 1 });
    expect(displayFor(1.2)).toEqual({ isElder: false, factor: 1.2 });
    expect(displayFor(1.4)).toEqual({ isElder: true, factor: 1.4 });
  });

  test('it is never smaller than the phone or the choice wants', () => {
    expect(displayFor(1, 'elder')).toEqual({ isElder: true, factor: 1.35 });
    expect(displayFor(1.65, 'elder')).toEqual({ isElder: true, factor: 1.65 });
    expect(displayFor(1.4, 'usual')).toEqual({ isElder: false, factor: 1.4 });
    expect(displayFor(0.8)).toEqual({ isElder: false, factor: 1 });
  });
});
