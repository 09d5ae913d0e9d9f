import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { EmptyState } from '@/components/empty-state/empty-state';
import type { MemberView } from '@/contracts/casework/open-case';
import {
  MOST_ITEMS,
  problemsOf,
  type SupplementDraft,
  signedMeanwhile,
  withChange,
  withOwnItem,
  without,
} from './draft';
import { DraftItemCard } from './draft-item-card';

const NO_PROBLEMS = {};

/** The items so far, each to be changed or taken off, and room for the officer's own. */
export function DraftList(props: {
  readonly members: readonly MemberView[];
  readonly draft: SupplementDraft;
  readonly showsProblems: boolean;
  onChange(draft: SupplementDraft): void;
}) {
  const { members, draft, onChange } = props;
  const [openKey, setOpenKey] = useState<string>();
  const signed = signedMeanwhile(draft, members);

  const addOwn = () => {
    const next = withOwnItem(draft);
    onChange(next);
    setOpenKey(next[next.length - 1]?.key);
  };

  return (
    <View id="draft">
      {draft.length === 0 ? (
        <View className="supplement-editor__empty">
          <EmptyState title="清单还是空的" text="点上面的列入，或者自己写一项。" />
        </View>
      ) : null}
      {draft.map((item, index) => (
        <DraftItemCard
          key={item.key}
          item={item}
          number={index + 1}
          members={members}
          isOpen={item.key === openKey}
          isSigned={signed.includes(item.key)}
          problems={props.showsProblems ? problemsOf(item) : NO_PROBLEMS}
          onToggle={() => setOpenKey(item.key === openKey ? undefined : item.key)}
          onChange={(changes) => onChange(withChange(draft, item.key, changes))}
          onRemove={() => onChange(without(draft, item.key))}
        />
      ))}
      <View className="supplement-editor__own">
        {draft.length < MOST_ITEMS ? (
          <Button id="add-own" kind="secondary" onPress={addOwn}>
            自己写一项
          </Button>
        ) : (
          <Text className="body body--soft">最多列 {MOST_ITEMS} 项。</Text>
        )}
      </View>
    </View>
  );
}
