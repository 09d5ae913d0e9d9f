import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ChooseMany, ChooseOne } from '@/components/choices/choices';
import { MoneyField } from '@/components/money-field/money-field';
import { Pressable } from '@/components/pressable/pressable';
import { TextField } from '@/components/text-field/text-field';
import type { QuestionView } from '@/contracts/assessment/get-determination';
import type { CaseId } from '@/domain/kernel/ids';
import { readAnswer } from './entry';
import { EntryForm } from './entry-form';

const YES_NO = [
  { value: 'yes', text: '是' },
  { value: 'no', text: '否' },
] as const;

/** What tells one question of the form from another. */
export const keyOf = ({ question, about }: Pick<QuestionView, 'question' | 'about'>): string =>
  `ask-${question.replaceAll('.', '-')}${about ? `-${about}` : ''}`;

interface InputProps {
  readonly id: string;
  readonly view: QuestionView;
  readonly typed: string;
  onChange(typed: string): void;
}

function AnswerInput({ id, view, typed, onChange }: InputProps) {
  const { label, input, options = [], unit } = view;
  switch (input) {
    case 'yesNo':
      return (
        <ChooseOne id={id} label={label} options={YES_NO} columns={2} value={typed} onChange={onChange} />
      );
    case 'one':
      return (
        <ChooseOne id={id} label={label} options={options} columns={2} value={typed} onChange={onChange} />
      );
    case 'many': {
      const values = typed === '' ? [] : typed.split(',');
      return (
        <ChooseMany
          id={id}
          label={label}
          options={options}
          columns={2}
          values={values}
          onChange={(chosen) => onChange(chosen.join(','))}
        />
      );
    }
    case 'number':
      return (
        <TextField id={id} label={label} value={typed} unit={unit ?? ''} maxLength={4} onChange={onChange} />
      );
    case 'money':
      return <MoneyField id={id} label={`${label}（${unit ?? '元'}）`} value={typed} onChange={onChange} />;
  }
}

export interface QuestionEntryProps {
  readonly caseId: CaseId;
  readonly view: QuestionView;
  readonly isOpen: boolean;
  onToggle(): void;
  onSaved(): void;
}

/** One question of the form: a line that opens to the fields. */
export function QuestionEntry({ caseId, view, isOpen, onToggle, onSaved }: QuestionEntryProps) {
  const [typed, setTyped] = useState('');
  const id = keyOf(view);
  const label = view.name ? `${view.name}：${view.label}` : view.label;
  return (
    <View className="question">
      <Pressable id={id} className="question__row" expanded={isOpen} onPress={onToggle}>
        <Text className="question__label">{`${label} ${isOpen ? '▴' : '▾'}`}</Text>
      </Pressable>
      {isOpen ? (
        <EntryForm
          id={`${id}-form`}
          caseId={caseId}
          needsDay={view.question === 'recognised' && typed !== 'none'}
          read={(grounds) => {
            const answer = readAnswer(view, typed);
            if (!answer.ok) return answer;
            const { question, about } = view;
            const value = {
              kind: 'answer',
              question,
              ...(about ? { about } : {}),
              answer: answer.value,
              ...grounds,
            } as const;
            return { ok: true, value };
          }}
          onSaved={onSaved}
          onCancel={onToggle}
        >
          <AnswerInput id={`${id}-answer`} view={view} typed={typed} onChange={setTyped} />
        </EntryForm>
      ) : null}
    </View>
  );
}
