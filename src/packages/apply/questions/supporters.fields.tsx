import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { ChooseOne } from '@/components/choices/choices';
import { MoneyField } from '@/components/money-field/money-field';
import { TextField } from '@/components/text-field/text-field';
import { useWords } from '@/components/words/use-words';
import { amountProblem } from '../draft/amounts';
import type { SupporterDraft } from '../draft/draft';
import { asYesOrNo, type FieldsProps, optionsOf, YES_OR_NO } from './fields';
import { SUPPORTER_RELATION_TEXT } from './supporters';

/** In 长辈模式 the title has asked already. */
const PICK_ONE = '点一下，选一个';

const NOBODY: SupporterDraft = { name: '', monthly: '' };

function SupporterForm(props: FieldsProps & { readonly index: number; readonly supporter: SupporterDraft }) {
  const { draft, problems, change, index, supporter } = props;
  const id = `supporter-${index + 1}`;
  const put = (answers: Partial<SupporterDraft>) =>
    change({
      supporters: draft.supporters.map((other, at) => (at === index ? { ...other, ...answers } : other)),
    });
  return (
    <View className="stack">
      <Text className="subtitle">{`不住在一起的第 ${index + 1} 位`}</Text>
      <TextField
        id={`${id}-name`}
        label="姓名"
        value={supporter.name}
        error={problems[`${id}-name`]}
        onChange={(name) => put({ name })}
      />
      <ChooseOne
        id={`${id}-relation`}
        label="是申请人的"
        columns={2}
        options={optionsOf(SUPPORTER_RELATION_TEXT)}
        value={supporter.relation}
        error={problems[`${id}-relation`]}
        onChange={(relation) => put({ relation })}
      />
      <MoneyField
        id={`${id}-monthly`}
        label="每月大概给家里多少钱（说不清可以不填）"
        value={supporter.monthly}
        error={problems[`${id}-monthly`] ?? amountProblem(supporter.monthly)}
        onChange={(monthly) => put({ monthly })}
      />
      <Button
        id={`${id}-remove`}
        kind="danger"
        onPress={() => change({ supporters: draft.supporters.filter((_, at) => at !== index) })}
      >
        不填这个人，删掉
      </Button>
    </View>
  );
}

/** Who of the family lives elsewhere; nobody has to say. */
export function SupportersFields(props: FieldsProps) {
  const { draft, problems, change } = props;
  const label = useWords('有没有不住在一起的儿女、父母？', PICK_ONE);
  const add = () => change({ supporters: [...draft.supporters, NOBODY] });
  const choose = (answer: 'yes' | 'no') =>
    change({
      hasSupporters: answer === 'yes',
      supporters: answer === 'yes' && draft.supporters.length === 0 ? [NOBODY] : draft.supporters,
    });
  return (
    <View className="stack stack--loose">
      <ChooseOne
        id="has-supporters"
        label={label}
        hint="可以不答。要不要查他们的情况，先问他们本人。"
        fewHint="可以不答。"
        columns={2}
        options={YES_OR_NO}
        value={asYesOrNo(draft.hasSupporters)}
        error={problems.supporters}
        onChange={choose}
      />
      {draft.hasSupporters ? (
        <>
          {draft.supporters.map((supporter, index) => (
            <SupporterForm key={index} {...props} index={index} supporter={supporter} />
          ))}
          <Button id="supporter-add" kind="secondary" onPress={add}>
            {draft.supporters.length === 0 ? '添加一位' : '再添加一位'}
          </Button>
        </>
      ) : null}
    </View>
  );
}
