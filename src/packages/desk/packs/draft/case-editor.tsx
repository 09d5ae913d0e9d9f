import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { Disclosure } from '@/components/disclosure/disclosure';
import { TextField } from '@/components/text-field/text-field';
import { DayField } from '../../county/day-field';
import { CaseAid } from './case-aid';
import { CaseCash } from './case-cash';
import type { CaseDraft } from './case-draft';
import type { PartProps } from './case-fields';
import { goldenCaseOf } from './case-golden';
import { CaseIncome, CaseProperty, CaseSpending } from './case-money';
import { CasePeople } from './case-people';
import { AREAS } from './case-words';

const LONGEST_NAME = 60;
const LONGEST_ARITHMETIC = 500;

const CaseStart = ({ id, draft, onChange }: PartProps) => (
  <>
    <TextField
      id={`${id}-name`}
      label="这一户要看什么"
      hint="例如：城镇一个人，没有收入"
      maxLength={LONGEST_NAME}
      value={draft.name}
      onChange={(name) => onChange({ ...draft, name })}
    />
    <DayField
      id={`${id}-on`}
      label="哪天受理"
      hint="至少有一户写执行日当天或以后"
      value={draft.on}
      onChange={(on) => onChange({ ...draft, on })}
    />
    <ChooseOne
      id={`${id}-area`}
      label="城镇还是农村"
      columns={2}
      options={AREAS}
      value={draft.area}
      onChange={(area) => onChange({ ...draft, area })}
    />
  </>
);

const CaseArithmetic = ({ id, draft, onChange }: PartProps) => (
  <TextField
    id={`${id}-arithmetic`}
    label="手算的过程"
    isLong
    maxLength={LONGEST_ARITHMETIC}
    value={draft.arithmetic}
    onChange={(arithmetic) => onChange({ ...draft, arithmetic })}
  />
);

const counted = (count: number, unit: string): string => (count === 0 ? '没有' : `${count} ${unit}`);

/** The parts of the form, one open at a time; closed, each says in short what is in it. */
const PARTS = [
  {
    part: 'start',
    title: '这一户',
    Fields: CaseStart,
    short: ({ name }: CaseDraft) => (name === '' ? '还没有写' : name),
  },
  {
    part: 'people',
    title: '家里有谁',
    Fields: CasePeople,
    short: ({ people }: CaseDraft) => counted(people.length, '人'),
  },
  {
    part: 'income',
    title: '收入',
    Fields: CaseIncome,
    short: ({ income }: CaseDraft) => counted(income.length, '笔'),
  },
  {
    part: 'spending',
    title: '支出',
    Fields: CaseSpending,
    short: ({ spending }: CaseDraft) => counted(spending.length, '笔'),
  },
  {
    part: 'property',
    title: '存款、车、房',
    Fields: CaseProperty,
    short: ({ savings }: CaseDraft) => (savings === '' ? '没有存款' : `存款 ${savings} 元`),
  },
  {
    part: 'cash',
    title: '应得的救助',
    Fields: CaseCash,
    short: ({ answer, monthly, others }: CaseDraft) => {
      if (monthly !== '') return `低保金 ${monthly} 元`;
      return answer || Object.keys(others).length > 0 ? '选好了' : '还没有选';
    },
  },
  {
    part: 'aid',
    title: '专项救助',
    Fields: CaseAid,
    short: ({ aid, bills }: CaseDraft) => counted(aid.length + bills.length, '项'),
  },
  {
    part: 'sum',
    title: '手算的过程',
    Fields: CaseArithmetic,
    short: ({ arithmetic }: CaseDraft) => (arithmetic === '' ? '还没有写' : '写好了'),
  },
] as const;
type Part = (typeof PARTS)[number]['part'];

interface CaseEditorProps {
  readonly place: number;
  readonly draft: CaseDraft;
  readonly error: string | undefined;
  onChange(draft: CaseDraft): void;
  onRemove(): void;
}

/** A household worked out by hand, part by part: who, what they have, what must come out, and how it was worked out. */
export function CaseEditor({ place, draft, error, onChange, onRemove }: CaseEditorProps) {
  const id = `case-${place}`;
  const [open, setOpen] = useState<Part | undefined>(() => (goldenCaseOf(draft) ? undefined : 'start'));
  return (
    <Card id={id} title={`验算户 ${place + 1}`}>
      {error ? <Text className="county__line county__line--bad">{`! ${error}`}</Text> : null}
      {PARTS.map(({ part, title, Fields, short }, index) => {
        const next = PARTS[index + 1];
        return (
          <Disclosure
            key={part}
            id={`${id}-part-${part}`}
            label={`${title}：${short(draft)}`}
            isOpen={open === part}
            onToggle={() => setOpen(open === part ? undefined : part)}
          >
            <Fields id={id} draft={draft} onChange={onChange} />
            {next ? (
              <View className="county__buttons">
                <Button id={`${id}-to-${next.part}`} kind="secondary" onPress={() => setOpen(next.part)}>
                  {`接着填：${next.title}`}
                </Button>
              </View>
            ) : null}
          </Disclosure>
        );
      })}
      <View className="county__buttons">
        <Button id={`${id}-remove`} kind="quiet" label={`删掉这一户，验算户 ${place + 1}`} onPress={onRemove}>
          删掉这一户
        </Button>
      </View>
    </Card>
  );
}
