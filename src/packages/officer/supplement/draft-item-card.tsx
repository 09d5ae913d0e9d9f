import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { Notice } from '@/components/notice/notice';
import { TextField } from '@/components/text-field/text-field';
import type { MemberView } from '@/contracts/casework/open-case';
import { SUPPLEMENT_SUBJECT_TEXT, SupplementSubject } from '@/domain/case/supplement';
import { type DraftItem, type ItemProblems, LONGEST_NOTE } from './draft';
import './draft-item-card.scss';

const WHOLE_HOUSEHOLD = 'all';
const SUBJECT_OPTIONS = SupplementSubject.options.map((value) => ({
  value,
  text: SUPPLEMENT_SUBJECT_TEXT[value],
}));

export interface DraftItemCardProps {
  readonly item: DraftItem;
  /** Counts from 1. */
  readonly number: number;
  readonly members: readonly MemberView[];
  /** What and whose can be chosen; only one item at a time, which keeps the page short. */
  readonly isOpen: boolean;
  /** Asks for a signature that has come in meanwhile. */
  readonly isSigned: boolean;
  readonly problems: ItemProblems;
  onToggle(): void;
  onChange(changes: Partial<Omit<DraftItem, 'key'>>): void;
  onRemove(): void;
}

function Details({ item, members, isOpen, problems, onChange, onToggle }: DraftItemCardProps) {
  const id = `item-${item.key}`;
  const whose = [
    { value: WHOLE_HOUSEHOLD, text: '全家的' },
    ...members.map(({ memberId, name }) => ({ value: memberId as string, text: name })),
  ];
  const chooseSubject = (subject: SupplementSubject) => {
    onChange({ subject });
    if (!isOpen) onToggle();
  };
  const chooseWhose = (value: string) =>
    onChange({ memberId: members.find(({ memberId }) => memberId === value)?.memberId });
  return (
    <>
      <ChooseOne
        id={`${id}-subject`}
        label="缺什么"
        columns={2}
        options={SUBJECT_OPTIONS}
        error={problems.subject}
        value={item.subject}
        onChange={chooseSubject}
      />
      <ChooseOne
        id={`${id}-whose`}
        label="谁的"
        columns={2}
        options={whose}
        value={item.memberId ?? WHOLE_HOUSEHOLD}
        onChange={chooseWhose}
      />
    </>
  );
}

/** One item of the list: what is missing, whose, and what exactly. */
export function DraftItemCard(props: DraftItemCardProps) {
  const { item, number, members, isOpen, problems } = props;
  const id = `item-${item.key}`;
  const whose = members.find(({ memberId }) => memberId === item.memberId)?.name;
  const title = item.subject ? SUPPLEMENT_SUBJECT_TEXT[item.subject] : '还没选缺什么';
  return (
    <Card id={id} className="draft-item">
      <View className="draft-item__head">
        <Text className="draft-item__title">
          {number}. {title}
          {whose ? `（${whose}）` : ''}
        </Text>
        <Button
          id={`${id}-change`}
          kind="quiet"
          label={`改第 ${number} 项缺什么、是谁的`}
          onPress={props.onToggle}
        >
          {isOpen ? '收起' : '改'}
        </Button>
        <Button id={`${id}-remove`} kind="quiet" label={`去掉第 ${number} 项`} onPress={props.onRemove}>
          去掉
        </Button>
      </View>
      {props.isSigned ? <Notice tone="good" title={`${whose ?? ''}已经签好了，这一项可以去掉`} /> : null}
      {isOpen || item.subject === undefined ? <Details {...props} /> : null}
      <TextField
        id={`${id}-note`}
        label="具体要什么"
        isLong
        maxLength={LONGEST_NOTE}
        value={item.note}
        error={problems.note}
        onChange={(note) => props.onChange({ note })}
      />
    </Card>
  );
}
