import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { EmptyState } from '@/components/empty-state/empty-state';
import type { WorklistItem } from '@/contracts/casework/get-worklist';
import type { CaseId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { WorklistItemCard } from './worklist-item';
import { bySection, PAGE_SIZE } from './worklist-view';

/** The cases under their headings, some at a time. */
export function WorklistList(props: {
  readonly items: readonly WorklistItem[];
  /** The office has more cases than the list got. */
  readonly hasMore: boolean;
  /** What is said when there is none. */
  readonly emptyText: string;
  readonly today: PlainDate;
  readonly openCaseId: CaseId | undefined;
  onOpen(caseId: CaseId): void;
}) {
  const [page, setPage] = useState(0);
  const inOrder = bySection(props.items).flatMap(({ items }) => items);
  const pages = Math.max(1, Math.ceil(inOrder.length / PAGE_SIZE));
  const current = Math.min(page, pages - 1);
  const shown = inOrder.slice(current * PAGE_SIZE, (current + 1) * PAGE_SIZE);

  if (inOrder.length === 0) return <EmptyState title="这里没有案件" text={props.emptyText} />;
  return (
    <View id="worklist">
      {bySection(shown).map(({ section, heading, items }) => (
        <View key={section} className={`worklist__group worklist__group--${section}`}>
          <Text className="worklist__heading" {...accessible({ role: 'heading' })}>
            {heading}
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
      {props.hasMore ? (
        <Text id="has-more" className="worklist__more">
          {`还有更多案件没有列出来，这里是最要紧的 ${props.items.length} 件。请按办到哪一步、按村看，或者用案件编号找。`}
        </Text>
      ) : null}
    </View>
  );
}
