import { beforeLastTap, onlyWayDown, type StepDown } from '@/components/division-picker/way-down';
import type { DivisionView } from '@/contracts/directory/list-divisions';

const division = (level: DivisionView['level'], name = '某地'): DivisionView => ({
  code: '990101',
  name,
  level,
});
const step = (wasOnlyOne: boolean, name: string): StepDown => ({
  division: division('county', name),
  wasOnlyOne,
});

describe('the way down to a village', () => {
  test('passes through the only county, and asks among two', () => {
    expect(onlyWayDown([division('county')])).toEqual(division('county'));
    expect(onlyWayDown([division('county'), division('county')])).toBeUndefined();
    expect(onlyWayDown([])).toBeUndefined();
  });

  test('never chooses the village itself, not even the only one', () => {
    expect(onlyWayDown([division('village')])).toBeUndefined();
  });

  test('goes back to the last tap, over levels that were passed through', () => {
    const county = step(true, '县');
    const township = step(false, '镇');
    expect(beforeLastTap([county, township])).toEqual([county]);
    expect(beforeLastTap([step(false, '县'), step(true, '镇')])).toEqual([]);
  });

  test('has no way back while nothing was tapped', () => {
    expect(beforeLastTap([step(true, '县')])).toBeUndefined();
    expect(beforeLastTap([])).toBeUndefined();
  });
});
