import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { currentWords, type FormParameter, type PackForm } from './typed-value';

/** Picks one of the parameters that the county may set: first the group, then which. */
export function ParameterPicker(props: {
  readonly id: string;
  readonly form: PackForm;
  onPick(parameter: FormParameter): void;
}) {
  const { id, form, onPick } = props;
  const [title, setTitle] = useState<string>();
  const group = form.groups.find((candidate) => candidate.title === title);
  return (
    <Card id={id} title="改哪一项">
      <ChooseOne
        id={`${id}-group`}
        label="哪一类"
        columns={2}
        options={form.groups.map((one) => ({ value: one.title, text: one.title }))}
        value={title}
        onChange={setTitle}
      />
      {group?.parameters.map((parameter) => (
        <Button
          key={parameter.name}
          id={`${id}-${parameter.name}`}
          kind="secondary"
          label={`${parameter.label}，${currentWords(parameter)}`}
          onPress={() => onPick(parameter)}
        >
          {parameter.label}
        </Button>
      ))}
      {group ? <Text className="county__line">点一项，填新的值。</Text> : null}
    </Card>
  );
}
