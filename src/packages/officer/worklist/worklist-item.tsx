import { Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import { Pressable } from '@/components/pressable/pressable';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { StatusBadge } from '@/components/status-badge/status-badge';
import type { WorklistItem } from '@/contracts/casework/get-worklist';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { URGENCY_MARKS } from '../words/deadline-words';
import { deadlineLine, isNewToday, remarksOf, signaturesLine, spokenItem } from './worklist-view';
import './worklist-item.scss';

export interface WorklistItemCardProps {
  readonly item: WorklistItem;
  readonly today: PlainDate;
  /** Stands open beside the list. */
  readonly isOpen: boolean;
  onPress(): void;
}

/** One case of the list. */
export function WorklistItemCard({ item, today, isOpen, onPress }: WorklistItemCardProps) {
  return (
    <Pressable
      id={`case-${item.caseNumber}`}
      className={`worklist-item worklist-item--${item.urgency} ${isOpen ? 'worklist-item--open' : ''}`}
      role="link"
      label={spokenItem(item, today)}
      onPress={onPress}
    >
      <View className="worklist-item__inside">
        <View className="worklist-item__head">
          <Text className="worklist-item__number">{spokenCaseNumber(item.caseNumber)}</Text>
          <StatusBadge status={item.status} isForStaff />
        </View>
        <View className="worklist-item__head">
          <Text className="worklist-item__who">
            {`${item.applicantMasked}　${item.villageName}　${item.people} 口人`}
          </Text>
          {isNewToday(item, today) ? <Text className="worklist-item__new">今天新到</Text> : null}
        </View>
        <View className="worklist-item__due">
          <Text className="worklist-item__mark" {...accessible({ hidden: true })}>
            {item.deadline ? URGENCY_MARKS[item.urgency] : '–'}
          </Text>
          <Text className="worklist-item__due-words">{deadlineLine(item, today)}</Text>
        </View>
        <Text className="worklist-item__line">
          {`${momentInWords(item.submittedAt)} 提交，${signaturesLine(item)}`}
        </Text>
        {remarksOf(item).map((remark) => (
          <Text key={remark} className="worklist-item__remark">
            {remark}
          </Text>
        ))}
      </View>
    </Pressable>
  );
}
