import { Text } from '@tarojs/components';
import { CASE_STATUS_FOR_RESIDENT, CASE_STATUS_TEXT, type CaseStatus } from '@/domain/case/case-status';
import './status-badge.scss';

export interface StatusBadgeProps {
  readonly status: CaseStatus;
  /** In the words of colleagues; residents have plainer ones. */
  readonly isForStaff?: boolean;
  /** The office does not look at it before the reader has done something. */
  readonly waitsForReader?: boolean;
}

const WAITS = '等您来办';

/** Where a case stands, in a word. */
export function StatusBadge({ status, isForStaff = false, waitsForReader = false }: StatusBadgeProps) {
  const words = isForStaff ? CASE_STATUS_TEXT : CASE_STATUS_FOR_RESIDENT;
  if (status === 'submitted' && waitsForReader)
    return <Text className="status-badge status-badge--supplementRequested">{WAITS}</Text>;
  return <Text className={`status-badge status-badge--${status}`}>{words[status]}</Text>;
}
