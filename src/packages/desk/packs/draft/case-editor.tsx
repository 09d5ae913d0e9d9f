import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { MoneyField } from '@/components/money-field/money-field';
import { TextField } from '@/components/text-field/text-field';
import { DayField } from '../../county/day-field';
import type { CaseDraft } from './case-draft';

const AREAS = [
  { value: 'urban', text: '城镇' },
  { value: 'rural', text: '农村' },
] as const;
const ANSWERS = [
  { value: 'met', text: '符合低保' },
  { value: 'notMet', text: '不符合低保' },
] as const;
const LONGEST_NAME = 60;
const LONGEST_ARITHMETIC = 500;

interface CaseEditorProps {
  readonly place: number;
  readonly draft: CaseDraft;
  readonly error: string | undefined;
  onChange(draft: CaseDraft): void;
  onRemove(): void;
}

function PeopleFields({ place, draft, onChange }: CaseEditorProps) {
  const id = `case-${place}`;
  const count = (field: 'adults' | 'elders' | 'minors', label: string) => (
    <TextField
      id={`${id}-${field}`}
      label={label}
      keyboard="money"
      unit="人"
      maxLength={1}
      value={draft[field]}
      onChange={(typed) => onChange({ ...draft, [field]: typed })}
    />
  );
  return (
    <>
      {count('adults', '成年人（45 岁、没有病残）')}
      {count('elders', '老人（80 岁）')}
      {count('minors', '孩子（8 岁）')}
      <MoneyField
        id={`${id}-pension`}
        label="全家每月退休金（没有不填）"
        value={draft.pension}
        onChange={(pension) => onChange({ ...draft, pension })}
      />
      <MoneyField
        id={`${id}-savings`}
        label="全家存款（没有不填）"
        value={draft.savings}
        onChange={(savings) => onChange({ ...draft, savings })}
      />
    </>
  );
}

/** A household worked out by hand: who, what they have, what must come out, and how it was worked out. */
export function CaseEditor(props: CaseEditorProps) {
  const { place, draft, error, onChange, onRemove } = props;
  const id = `case-${place}`;
  const remove = (
    <View className="county__buttons">
      <Button id={`${id}-remove`} kind="quiet" label={`删掉这一户，验算户 ${place + 1}`} onPress={onRemove}>
        删掉这一户
      </Button>
    </View>
  );
  if (draft.kept)
    return (
      <Card id={id} title={draft.name}>
        <Text className="county__line">{`${draft.on}，${draft.arithmetic}`}</Text>
        {remove}
      </Card>
    );
  return (
    <Card id={id} title={`验算户 ${place + 1}`}>
      {error ? <Text className="county__line county__line--bad">{`! ${error}`}</Text> : null}
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
      <PeopleFields {...props} />
      <ChooseOne
        id={`${id}-answer`}
        label="手算的结果"
        columns={2}
        options={ANSWERS}
        value={draft.answer}
        onChange={(answer) => onChange({ ...draft, answer })}
      />
      {draft.answer === 'met' ? (
        <MoneyField
          id={`${id}-monthly`}
          label="手算每月发多少"
          value={draft.monthly}
          onChange={(monthly) => onChange({ ...draft, monthly })}
        />
      ) : null}
      <TextField
        id={`${id}-arithmetic`}
        label="手算的过程"
        isLong
        maxLength={LONGEST_ARITHMETIC}
        value={draft.arithmetic}
        onChange={(arithmetic) => onChange({ ...draft, arithmetic })}
      />
      {remove}
    </Card>
  );
}
