import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { InParts } from '@/components/in-parts/in-parts';
import type { QuestionView } from '@/contracts/assessment/get-determination';
import type { CaseId } from '@/domain/kernel/ids';
import { AreaEntry } from './area-entry';
import { newItemId } from './entry';
import { ItemEntry } from './item-entry';
import { keyOf, QuestionEntry } from './question-entry';
import { MissedQuestions, OtherQuestions } from './question-groups';
import { areaWords, type Proposed } from './words';

export interface FormCardProps {
  readonly caseId: CaseId;
  readonly data: Proposed;
  /** Which line stands open, by its id. */
  readonly open: string | undefined;
  onOpen(id: string | undefined): void;
  onSaved(): void;
}

const LINES_AT_ONCE = 8;

const ITEM_WORDS = { income: '再记一项收入', spending: '再记一项支出' } as const;

/** Income or spending: those declared, to be put more exactly, and one more. */
function Items({ kind, ...props }: FormCardProps & { readonly kind: 'income' | 'spending' }) {
  const { caseId, data, open, onOpen, onSaved } = props;
  const declared = kind === 'income' ? data.declaredIncome : data.declaredSpending;
  const found = data.found.flatMap((view) => (view.found.kind === kind ? [view.found.id] : []));
  const added = newItemId(found);
  const lines = [
    ...declared.map(({ id, text }) => ({ id, label: `申报：${text}，查实是多少` })),
    { id: added, label: ITEM_WORDS[kind] },
  ];
  return (
    <InParts atOnce={LINES_AT_ONCE}>
      {lines.map(({ id, label }) => (
        <ItemEntry
          key={id}
          caseId={caseId}
          kind={kind}
          itemId={id}
          label={label}
          data={data}
          isOpen={open === `${kind}-${id}`}
          onToggle={() => onOpen(open === `${kind}-${id}` ? undefined : `${kind}-${id}`)}
          onSaved={onSaved}
        />
      ))}
    </InParts>
  );
}

/** The form for what an officer found out: what the rules wait for first, everything else behind it. */
export function FormCard(props: FormCardProps) {
  const { caseId, data, open, onOpen, onSaved } = props;
  const missed = data.questions.filter(({ isMissed }) => isMissed);
  const others = data.questions.filter(({ isMissed }) => !isMissed);
  const entry = (view: QuestionView) => {
    const id = keyOf(view);
    return (
      <QuestionEntry
        key={id}
        caseId={caseId}
        view={view}
        isOpen={open === id}
        onToggle={() => onOpen(open === id ? undefined : id)}
        onSaved={onSaved}
      />
    );
  };
  return (
    <Card id="form" title="补记查明的情况">
      <Text className="body body--soft">
        记在申报旁边，不改申报；每一项都记下怎么知道的、谁记的。记完请重新测算。
      </Text>
      <Text className="body body--soft">{areaWords(data)}</Text>
      <View>
        <AreaEntry
          caseId={caseId}
          isOpen={open === 'area'}
          onToggle={() => onOpen(open === 'area' ? undefined : 'area')}
          onSaved={onSaved}
        />
      </View>
      <MissedQuestions questions={missed} entry={entry} />
      <Items {...props} kind="income" />
      <Items {...props} kind="spending" />
      <OtherQuestions questions={others} entry={entry} />
    </Card>
  );
}
