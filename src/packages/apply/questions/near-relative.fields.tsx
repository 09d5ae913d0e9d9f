import { View } from '@tarojs/components';
import { ChooseOne } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { asYesOrNo, type FieldsProps, YES_OR_NO } from './fields';

const LONGEST_WORDS = 200;

export function NearRelativeFields({ draft: { nearRelative }, problems, change }: FieldsProps) {
  return (
    <View className="stack stack--loose">
      <ChooseOne
        id="near-relative"
        label="近亲属就是：丈夫妻子、父母、儿女、兄弟姐妹、爷爷奶奶、外公外婆、孙辈"
        columns={2}
        options={YES_OR_NO}
        value={asYesOrNo(nearRelative.has)}
        error={problems['near-relative']}
        onChange={(answer) => change({ nearRelative: { ...nearRelative, has: answer === 'yes' } })}
      />
      {nearRelative.has ? (
        <TextField
          id="near-relative-who"
          label="是谁，什么关系"
          hint="比如：我弟弟王某，在村委会工作。"
          maxLength={LONGEST_WORDS}
          value={nearRelative.who}
          error={problems['near-relative-who']}
          onChange={(who) => change({ nearRelative: { ...nearRelative, who } })}
        />
      ) : null}
    </View>
  );
}
