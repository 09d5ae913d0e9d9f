import { monthsFrom, monthWords, runLine } from '@/packages/desk/adjustment/run-words';

test('the months are the nearest ones and the next January and July, each once, in order', () => {
  expect(monthsFrom('2026-11-22')).toEqual(['2026-11', '2026-12', '2027-01', '2027-07']);
  expect(monthsFrom('2026-12-31')).toEqual(['2026-12', '2027-01', '2027-07']);
  expect(monthsFrom('2027-01-01')).toEqual(['2027-01', '2027-02', '2027-07']);
  expect(monthsFrom('2027-02-01')).toEqual(['2027-02', '2027-03', '2027-07', '2028-01']);
});

test('a run says how far it is', () => {
  const totals = { awards: 240, adjusted: 180, unchanged: 10, queued: 50, before: 0, after: 0 };
  const run = { runId: 'ad_990101_2027-01', month: '2027-01', startedAt: '' as never, totals };
  expect(runLine({ ...run, status: 'done' })).toBe('算完了：240 户，调高 180 户，不变 10 户，要人看 50 户');
  expect(runLine({ ...run, status: 'running' })).toMatch(/^还没算完/);
  expect(monthWords('2027-01')).toBe('2027年1月');
});
