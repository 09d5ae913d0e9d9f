import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { EmptyState } from '@/components/empty-state/empty-state';
import type { WorklistItem } from '@/contracts/casework/get-worklist';
import type { CaseId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { URGENCY_MARKS } from '../words/deadline-words';
import { WorklistItemCard } from './worklist-item';
import { byUrgency, PAGE_SIZE } from './worklist-view';

/** The cases under their headings, some at a time. */
export function WorklistList(props: {
  readonly items: readonly WorklistItem[];
  readonly today: PlainDate;
  readonly openCaseId: CaseId | undefined;
  onOpen(caseId: CaseId): void;
}) {
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(props.items.length / PAGE_SIZE));
  const current = Math.min(page, pages - 1);
  const shown = props.items.slice(current * PAGE_SIZE, (current + 1) * PAGE_SIZE);

  if (props.items.length === 0) return <EmptyState title="这里没有案件" text="有新的申请会出现在这里。" />;
  return (
    <View id="worklist">
      {byUrgency(shown).map(({ urgency, heading, items }) => (
        <View key={urgency} className={`worklist__group worklist__group--${urgency}`}>
          <Text className="worklist__heading" {...accessible({ role: 'heading' })}>
            {URGENCY_MARKS[urgency]} {heading}
          </Text>
          {items.map((item) => (
            <WorklistItemCard
              key={item.caseId}
              item={item}
              today={props.today}
              isOpen={item.caseId === props.openCaseId}
              onPress={() => props.onOpen(item.caseId)}
            />
          ))}
        </View>
      ))}
      {pages > 1 ? (
        <View className="worklist__pages">
          <Button
            id="page-before"
            kind="secondary"
            disabled={current === 0}
            onPress={() => setPage(current - 1)}
          >
            上一页
          </Button>
          <Text className="worklist__page">{`${current + 1}／${pages}`}</Text>
          <Button
            id="page-after"
            kind="secondary"
            disabled={current === pages - 1}
            onPress={() => setPage(current + 1)}
          >
            下一页
          </Button>
        </View>
      ) : null}
    </View>
  );
}
