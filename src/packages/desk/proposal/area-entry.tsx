import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ChooseOne } from '@/components/choices/choices';
import { Pressable } from '@/components/pressable/pressable';
import type { CaseId } from '@/domain/kernel/ids';
import { EntryForm } from './entry-form';
import { AREA_WORDS } from './words';

const AREAS = [
  { value: 'urban', text: AREA_WORDS.urban },
  { value: 'rural', text: AREA_WORDS.rural },
] as const;

export interface AreaEntryProps {
  readonly caseId: CaseId;
  readonly isOpen: boolean;
  onToggle(): void;
  onSaved(): void;
}

/** By which of the two standards the household is computed. */
export function AreaEntry({ caseId, isOpen, onToggle, onSaved }: AreaEntryProps) {
  const [area, setArea] = useState<'urban' | 'rural'>();
  return (
    <View className="question">
      <Pressable id="area" className="question__row" expanded={isOpen} onPress={onToggle}>
        <Text className="question__label">{`按城镇还是农村标准 ${isOpen ? '▴' : '▾'}`}</Text>
      </Pressable>
      {isOpen ? (
        <EntryForm
          id="area-form"
          caseId={caseId}
          read={(grounds) =>
            area
              ? { ok: true, value: { kind: 'area', area, ...grounds } }
              : { ok: false, problem: '请选一项' }
          }
          onSaved={onSaved}
          onCancel={onToggle}
        >
          <ChooseOne<'urban' | 'rural'>
            id="area-choice"
            label="按城镇还是农村标准"
            columns={2}
            options={AREAS}
            value={area}
            onChange={setArea}
          />
        </EntryForm>
      ) : null}
    </View>
  );
}
