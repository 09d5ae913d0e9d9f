import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { type DivisionView, listDivisions } from '@/contracts/directory/list-divisions';
import { call } from '@/services/cloud';
import type { CallFailure } from '@/services/outcome';
import { Button } from '../button/button';
import { FailureBox } from '../failure-box/failure-box';
import { Loading } from '../loading/loading';
import { Pressable } from '../pressable/pressable';
import { FieldFrame } from '../text-field/field-frame';
import { beforeLastTap, onlyWayDown, type StepDown } from './way-down';
import './division-picker.scss';

/** A chosen village with the words a person knows it by. */
export interface ChosenVillage {
  readonly code: string;
  /** `云岭县 青禾镇 柳树村` */
  readonly name: string;
}

export interface DivisionPickerProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** One that the person has chosen before: a tap takes it again. */
  readonly known?: ChosenVillage;
  readonly value: ChosenVillage | undefined;
  onChange(village: ChosenVillage | undefined): void;
}

const WHAT_TO_PICK: Record<DivisionView['level'], string> = {
  province: '选省',
  city: '选市',
  county: '选县（区）',
  township: '选乡镇（街道）',
  village: '选村（社区）',
};

/** One level of the way down to a village: a list to tap, or nothing to see where there is only one way on. */
function LevelList(props: {
  readonly id: string;
  readonly parentCode: string | undefined;
  onPick(division: DivisionView, wasOnlyOne: boolean): void;
}) {
  const [divisions, setDivisions] = useState<DivisionView[]>();
  const [failure, setFailure] = useState<CallFailure>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    setDivisions(undefined);
    setFailure(undefined);
    void call(listDivisions, { parentCode: props.parentCode }).then((answer) => {
      if (!isCurrent) return;
      if (!answer.ok) return setFailure(answer.error);
      const only = onlyWayDown(answer.data.divisions);
      if (only) props.onPick(only, true);
      else setDivisions(answer.data.divisions);
    });
    return () => {
      isCurrent = false;
    };
  }, [props.parentCode, attempt]);

  if (failure) return <FailureBox failure={failure} onRetry={() => setAttempt(attempt + 1)} />;
  if (!divisions) return <Loading />;
  const [first] = divisions;
  return (
    <View className="division-picker__list">
      <Text className="division-picker__ask">{first ? WHAT_TO_PICK[first.level] : '这里没有下一级了'}</Text>
      {divisions.map((division) => (
        <Pressable
          key={division.code}
          id={`${props.id}-${division.code}`}
          className="division-picker__item"
          onPress={() => props.onPick(division, false)}
        >
          <Text className="division-picker__name">{division.name}</Text>
        </Pressable>
      ))}
    </View>
  );
}

/** A village or community, found by tapping down from the county; no wheel to turn. A level with one entry is passed through. */
export function DivisionPicker({ id, label, hint, error, known, value, onChange }: DivisionPickerProps) {
  const [path, setPath] = useState<readonly StepDown[]>([]);
  const parent = path[path.length - 1]?.division;
  const back = beforeLastTap(path);
  const nameOf = (way: readonly StepDown[]) => way.map(({ division }) => division.name).join(' ');

  const pick = (division: DivisionView, wasOnlyOne: boolean) => {
    const way = [...path, { division, wasOnlyOne }];
    if (division.level === 'village') onChange({ code: division.code, name: nameOf(way) });
    else setPath(way);
  };

  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      {value ? (
        <View className="division-picker__chosen">
          <Text className="division-picker__chosen-name">✓ {value.name}</Text>
          <Button
            id={`${id}-again`}
            kind="secondary"
            onPress={() => {
              setPath([]);
              onChange(undefined);
            }}
          >
            重新选
          </Button>
        </View>
      ) : (
        <View className="division-picker">
          {known && !parent ? (
            <Button id={`${id}-known`} kind="secondary" onPress={() => onChange(known)}>
              {`就是上次的 ${known.name}`}
            </Button>
          ) : null}
          {parent ? (
            <View className="division-picker__way">
              <Text className="division-picker__way-name">{nameOf(path)}</Text>
              {back ? (
                <Button id={`${id}-up`} kind="quiet" onPress={() => setPath(back)}>
                  选错了，退回一步
                </Button>
              ) : null}
            </View>
          ) : null}
          <LevelList id={id} parentCode={parent?.code} onPick={pick} />
        </View>
      )}
    </FieldFrame>
  );
}
