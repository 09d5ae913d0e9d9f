import { Text } from '@tarojs/components';
import { CASE_STATUS_FOR_RESIDENT, CASE_STATUS_TEXT, type CaseStatus } from '@/domain/case/case-status';
import './status-badge.scss';

export interface StatusBadgeProps {
  readonly status: CaseStatus;
  /** In the words of colleagues; residents have plainer ones. */
  readonly isForStaff?: boolean;
}

/** Where a case stands, in a word. */
export function StatusBadge({ status, isForStaff = false }: StatusBadgeProps) {
  const words = isForStaff ? CASE_STATUS_TEXT : CASE_STATUS_FOR_RESIDENT;
  return <Text className={`status-badge status-badge--${status}`}>{words[status]}</Text>;
}
