import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { MoreRows } from '@/components/more-rows/more-rows';
import { TextField } from '@/components/text-field/text-field';
import { foundIn } from './found-in';
import { currentWords, type FormParameter, type PackForm } from './typed-value';

const MOST_FOUND = 20;
const NAMES_AT_ONCE = 15;
const LONGEST_SEARCH = 20;

function Names(props: {
  readonly id: string;
  readonly parameters: readonly FormParameter[];
  onPick(parameter: FormParameter): void;
}) {
  const { id, parameters, onPick } = props;
  return (
    <View>
      <Text className="county__line">点一项，填新的值。</Text>
      <MoreRows
        id={id}
        name="参数"
        atOnce={NAMES_AT_ONCE}
        rows={parameters.map((parameter) => (
          <View key={parameter.name} className="county__buttons">
            <Button
              id={`${id}-${parameter.name}`}
              kind="secondary"
              label={`${parameter.label}，${currentWords(parameter)}`}
              onPress={() => onPick(parameter)}
            >
              {parameter.label}
            </Button>
          </View>
        ))}
      />
    </View>
  );
}

/** Picks one of the parameters that the county may set: by words of its name, or first the group and then which. Closes then. */
export function ParameterPicker(props: {
  readonly id: string;
  readonly form: PackForm;
  onPick(parameter: FormParameter): void;
}) {
  const { id, form, onPick } = props;
  const [title, setTitle] = useState<string>();
  const [typed, setTyped] = useState('');
  const group = form.groups.find((candidate) => candidate.title === title);
  const isSearching = typed.trim() !== '';
  const found = foundIn(form, typed);
  const pick = (parameter: FormParameter) => {
    setTitle(undefined);
    setTyped('');
    onPick(parameter);
  };
  return (
    <Card id={id} title="改哪一项">
      <TextField
        id={`${id}-search`}
        label="按名称找"
        hint="例如：住院 低保"
        maxLength={LONGEST_SEARCH}
        value={typed}
        onChange={setTyped}
      />
      {isSearching ? (
        <View id={`${id}-found`}>
          {found.length === 0 ? (
            <Text className="county__line">没有找到，请换个词，或者从下面选。</Text>
          ) : null}
          {found.length > MOST_FOUND ? (
            <Text className="county__line">{`找到 ${found.length} 项，先列 ${MOST_FOUND} 项，再多写一个词会更准。`}</Text>
          ) : null}
          {found.length > 0 ? <Names id={id} parameters={found.slice(0, MOST_FOUND)} onPick={pick} /> : null}
        </View>
      ) : null}
      {isSearching && found.length > 0 ? null : (
        <ChooseOne
          id={`${id}-group`}
          label="哪一类"
          columns={2}
          options={form.groups.map((one) => ({ value: one.title, text: one.title }))}
          value={title}
          onChange={setTitle}
        />
      )}
      {!isSearching && group ? (
        <Names key={group.title} id={id} parameters={group.parameters} onPick={pick} />
      ) : null}
    </Card>
  );
}
