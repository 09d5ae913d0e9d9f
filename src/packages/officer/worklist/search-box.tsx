import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Disclosure } from '@/components/disclosure/disclosure';
import { DivisionPicker } from '@/components/division-picker/division-picker';
import { TextField } from '@/components/text-field/text-field';
import { readCaseNumber, type Search, searchWords } from './search';

/** Finds one case by its number, or the cases of one village. */
export function SearchBox(props: { readonly search: Search; onChange(search: Search): void }) {
  const { search, onChange } = props;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const words = searchWords(search);
  const find = () => {
    const read = readCaseNumber(typed);
    setProblem('problem' in read ? read.problem : undefined);
    if ('caseNumber' in read) onChange({ caseNumber: read.caseNumber });
  };
  const showAll = () => {
    setTyped('');
    onChange({});
  };
  return (
    <>
      <Disclosure id="search" label="找案件" name="按案件编号或村找案件">
        <TextField
          id="search-number"
          label="案件编号"
          keyboard="phone"
          error={problem}
          value={typed}
          onChange={setTyped}
        />
        <Button id="search-find" kind="secondary" onPress={find}>
          按编号找
        </Button>
        <DivisionPicker
          id="search-village"
          label="只看一个村（社区）"
          value={search.village}
          onChange={(village) => onChange(village ? { village } : {})}
        />
      </Disclosure>
      {words ? (
        <View className="worklist__found">
          <Text className="worklist__found-words">{words}</Text>
          <Button id="search-clear" kind="quiet" onPress={showAll}>
            看全部
          </Button>
        </View>
      ) : null}
    </>
  );
}
