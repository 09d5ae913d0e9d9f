import type { CaseId } from '@/domain/kernel/ids';
import { routes } from '@/services/routes';
import { pageOf } from '../../../cloudfunctions/shared/adapters/channels/pages';

const caseId = `c_${'0'.repeat(20)}` as CaseId;

test('a tap on a notice opens the very page that the app itself opens', () => {
  expect(`/${pageOf({ audience: 'resident', caseId })}`).toBe(routes.case(caseId));
  expect(`/${pageOf({ audience: 'staff', caseId })}`).toBe(routes.officerCase(caseId));
});

test('a notice about no case opens where its reader begins', () => {
  expect(`/${pageOf({ audience: 'resident' })}`).toBe(routes.home);
  expect(`/${pageOf({ audience: 'staff' })}`).toBe(routes.worklist);
});
