import { Text, View } from '@tarojs/components';
import { accessible } from '../accessibility/accessibility';
import { Pressable } from '../pressable/pressable';
import { FieldFrame } from '../text-field/field-frame';
import './choices.scss';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly text: string;
  /** One more line where the words alone may be misunderstood. */
  readonly hint?: string;
}

interface CommonProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The hint in 长辈模式; '' for none. */
  readonly fewHint?: string;
  readonly error?: string;
  readonly options: readonly ChoiceOption<T>[];
  /** Short options stand two in a row. */
  readonly columns?: 1 | 2;
}

interface TileProps {
  readonly id: string;
  readonly option: ChoiceOption<string>;
  readonly role: 'radio' | 'checkbox';
  readonly isChosen: boolean;
  onPress(): void;
}

function ChoiceTile({ id, option, role, isChosen, onPress }: TileProps) {
  return (
    <Pressable
      id={`${id}-${option.value}`}
      className={`choice choice--${role} ${isChosen ? 'choice--chosen' : ''}`}
      role={role}
      checked={isChosen}
      label={option.hint ? `${option.text}，${option.hint}` : option.text}
      onPress={onPress}
    >
      <View className="choice__mark" {...accessible({ hidden: true })}>
        {isChosen ? <Text>✓</Text> : null}
      </View>
      <View className="choice__words">
        <Text className="choice__text">{option.text}</Text>
        {option.hint ? <Text className="choice__hint">{option.hint}</Text> : null}
      </View>
    </Pressable>
  );
}

/** One of several, as large tiles. */
export function ChooseOne<T extends string>(
  props: CommonProps<T> & { readonly value: T | undefined; onChange(value: T): void },
) {
  return (
    <FieldFrame
      id={props.id}
      label={props.label}
      hint={props.hint}
      fewHint={props.fewHint}
      error={props.error}
    >
      <View
        className={`choices choices--${props.columns ?? 1}`}
        {...accessible({ role: 'radiogroup', label: props.label })}
      >
        {props.options.map((option) => (
          <ChoiceTile
            key={option.value}
            id={props.id}
            option={option}
            role="radio"
            isChosen={option.value === props.value}
            onPress={() => props.onChange(option.value)}
          />
        ))}
      </View>
    </FieldFrame>
  );
}

/** Any of several, as large tiles. */
export function ChooseMany<T extends string>(
  props: CommonProps<T> & { readonly values: readonly T[]; onChange(values: T[]): void },
) {
  const toggle = (value: T) =>
    props.values.includes(value)
      ? props.values.filter((chosen) => chosen !== value)
      : [...props.values, value];
  return (
    <FieldFrame
      id={props.id}
      label={props.label}
      hint={props.hint}
      fewHint={props.fewHint}
      error={props.error}
    >
      <View
        className={`choices choices--${props.columns ?? 1}`}
        {...accessible({ role: 'group', label: props.label })}
      >
        {props.options.map((option) => (
          <ChoiceTile
            key={option.value}
            id={props.id}
            option={option}
            role="checkbox"
            isChosen={props.values.includes(option.value)}
            onPress={() => props.onChange(toggle(option.value))}
          />
        ))}
      </View>
    </FieldFrame>
  );
}
