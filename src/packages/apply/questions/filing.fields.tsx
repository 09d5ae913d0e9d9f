import { View } from '@tarojs/components';
import { ChooseOne } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { FILER_RELATION_TEXT } from '@/domain/household/words';
import { useObservable } from '@/hooks/use-observable';
import { account } from '@/services/account';
import { type FieldsProps, optionsOf } from './fields';
import { ENTRUSTED_TEXT, FILING_BY_TEXT } from './filing.question';

/** Helping as village staff is offered to those whom the register knows as such. */
export function FilingByFields({ draft: { filing }, problems, change }: FieldsProps) {
  const isHelper = useObservable(account)?.staff?.role === 'helper';
  const options = optionsOf(FILING_BY_TEXT).filter(({ value }) => value !== 'helper' || isHelper);
  return (
    <ChooseOne
      id="filing-by"
      label="点一下，选一个"
      options={options}
      value={filing.by}
      error={problems['filing-by']}
      onChange={(by) => change({ filing: { ...filing, by } })}
    />
  );
}

export function FilerFields({ draft: { filing }, problems, change }: FieldsProps) {
  return (
    <View className="stack stack--loose">
      <TextField
        id="filer-name"
        label="您自己的姓名（填表的人）"
        value={filing.filerName}
        error={problems['filer-name']}
        onChange={(filerName) => change({ filing: { ...filing, filerName } })}
      />
      {filing.by === 'family' ? (
        <ChooseOne
          id="filer-relation"
          label="您是申请人的"
          options={optionsOf(FILER_RELATION_TEXT)}
          columns={2}
          value={filing.relation}
          error={problems['filer-relation']}
          onChange={(relation) => change({ filing: { ...filing, relation } })}
        />
      ) : null}
      {filing.by === 'family' ? (
        <TextField
          id="filer-phone"
          label="您的电话"
          keyboard="phone"
          value={filing.filerPhone}
          error={problems['filer-phone']}
          onChange={(filerPhone) => change({ filing: { ...filing, filerPhone } })}
        />
      ) : null}
      <ChooseOne
        id="filer-entrusted"
        label="申请人是怎么托付您的？"
        options={optionsOf(ENTRUSTED_TEXT)}
        value={filing.entrusted}
        error={problems['filer-entrusted']}
        onChange={(entrusted) => change({ filing: { ...filing, entrusted } })}
      />
    </View>
  );
}
