import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { FieldFrame } from '@/components/text-field/field-frame';
import { emptyPerson, isForSelf } from '../draft/draft';
import type { FieldsProps } from './fields';
import { MemberForm } from './member-form';
import { memberInWords, memberProblems } from './members.question';

function MemberList({ draft, problems, change }: FieldsProps) {
  const add = () => change({ members: [...draft.members, emptyPerson()], openMember: draft.members.length });
  return (
    <FieldFrame id="members" label="一起生活的家人（申请人自己不用填）" error={problems.members}>
      <View className="stack">
        {draft.members.map((member, index) => {
          const isFinished = Object.keys(memberProblems(draft, index)).length === 0;
          return (
            <Card
              key={index}
              id={`member-${index + 1}`}
              label={`${memberInWords(member)}，点这里改`}
              onPress={() => change({ openMember: index })}
            >
              <Text className="body body--strong">{memberInWords(member)}</Text>
              <Text className="body body--soft">
                {isFinished ? '填好了，点这里可以改' : '还没填完，点这里接着填'}
              </Text>
            </Card>
          );
        })}
        <Button id="member-add" kind="secondary" onPress={add}>
          {draft.members.length === 0 ? '添加一位家人' : '再添加一位家人'}
        </Button>
      </View>
    </FieldFrame>
  );
}

export function MembersFields(props: FieldsProps) {
  const { draft, problems, change } = props;
  if (draft.openMember !== undefined)
    return <MemberForm draft={draft} change={change} index={draft.openMember} />;
  return (
    <View className="stack stack--loose">
      <ChooseOne
        id="household"
        label={isForSelf(draft) ? '有没有别人和您一起生活？' : '有没有别人和申请人一起生活？'}
        options={[
          { value: 'together', text: '有，和家人一起' },
          { value: 'alone', text: '没有，一个人过' },
        ]}
        value={draft.household}
        error={problems.household}
        onChange={(household) => change({ household })}
      />
      {draft.household === 'together' ? <MemberList {...props} /> : null}
    </View>
  );
}
