import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { AREAS, currentWords, type FormParameter } from '../../county/typed-value';
import { ValueFields } from '../../county/value-fields';
import type { ValueDraft } from './pack-draft';

const SET_OR_REPEAL = [
  { value: 'set', text: '定新的值' },
  { value: 'repeal', text: '废止', hint: '从执行日起，这一项按上一级的规定；上一级没有就算不出来' },
] as const;
const LONGEST_ARTICLE = 40;
const LONGEST_QUOTE = 300;

/** One parameter of a release: the new value with its unit, and where it stands in the document. */
export function ValueEditor(props: {
  readonly place: number;
  readonly parameter: FormParameter;
  readonly draft: ValueDraft;
  readonly problems: Readonly<Record<string, string>>;
  onChange(draft: ValueDraft): void;
  onRemove(): void;
}) {
  const { place, parameter, draft, problems, onChange, onRemove } = props;
  const id = `value-${place}`;
  return (
    <Card id={id} title={parameter.label}>
      <Text className="county__line">{currentWords(parameter)}</Text>
      <ChooseOne
        id={`${id}-area`}
        label="用在哪里"
        columns={2}
        options={AREAS}
        value={draft.area}
        onChange={(area) => onChange({ ...draft, area })}
      />
      <ChooseOne
        id={`${id}-kind`}
        label="怎么改"
        options={SET_OR_REPEAL}
        value={draft.isRepeal ? 'repeal' : 'set'}
        onChange={(kind) => onChange({ ...draft, isRepeal: kind === 'repeal' })}
      />
      {draft.isRepeal ? null : (
        <ValueFields
          id={id}
          parameter={parameter}
          value={draft.value}
          error={problems[`${id}-value`]}
          onChange={(value) => onChange({ ...draft, value })}
        />
      )}
      <TextField
        id={`${id}-article`}
        label="在文件的第几条"
        hint="例如：第三条"
        maxLength={LONGEST_ARTICLE}
        value={draft.article}
        error={problems[`${id}-article`]}
        onChange={(article) => onChange({ ...draft, article })}
      />
      <TextField
        id={`${id}-quote`}
        label="原文"
        hint="照抄写这个值的那一句"
        isLong
        maxLength={LONGEST_QUOTE}
        value={draft.quote}
        error={problems[`${id}-quote`]}
        onChange={(quote) => onChange({ ...draft, quote })}
      />
      <View className="county__buttons">
        <Button id={`${id}-remove`} kind="quiet" label={`删掉这一项，${parameter.label}`} onPress={onRemove}>
          删掉这一项
        </Button>
      </View>
    </Card>
  );
}
