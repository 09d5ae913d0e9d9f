import { Text } from '@tarojs/components';
import { CASE_STATUS_TEXT, type CaseStatus } from '@/domain/case/case-status';
import './status-badge.scss';

/** Where a case stands, in a word. */
export function StatusBadge({ status }: { readonly status: CaseStatus }) {
  return <Text className={`status-badge status-badge--${status}`}>{CASE_STATUS_TEXT[status]}</Text>;
}
