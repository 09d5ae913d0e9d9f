import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { ChooseOne } from '@/components/choices/choices';
import { DocumentField } from '@/components/document-field/document-field';
import { StillWrong } from '@/components/first-error/still-wrong';
import { useFirstError } from '@/components/first-error/use-first-error';
import { TextField } from '@/components/text-field/text-field';
import { RELATION_TEXT } from '@/domain/household/words';
import { isRegisteredElsewhere, type MemberDraft } from '../draft/draft';
import type { Problems } from '../draft/first-problem';
import { type FieldsProps, optionsOf } from './fields';
import { memberProblems } from './members.question';
import { CapacityField, SituationFields } from './situation.fields';

const REGISTERED = [
  { value: 'here', text: '就在现在住的地方' },
  { value: 'elsewhere', text: '在别处' },
] as const;

/** The form of one person who lives with the applicant. */
export function MemberForm({
  draft,
  change,
  index,
}: Pick<FieldsProps, 'draft' | 'change'> & { index: number }) {
  const [tries, setTries] = useState(0);
  useFirstError(tries);
  const member = draft.members[index];
  if (!member) return null;

  const problems: Problems = tries > 0 ? memberProblems(draft, index) : {};
  const put = (answers: Partial<MemberDraft>) =>
    change({ members: draft.members.map((other, at) => (at === index ? { ...other, ...answers } : other)) });
  const finish = () => {
    if (Object.keys(memberProblems(draft, index)).length > 0) return setTries(tries + 1);
    change({ openMember: undefined });
  };
  const remove = () =>
    change({ members: draft.members.filter((_, at) => at !== index), openMember: undefined });

  return (
    <View className="stack stack--loose">
      <Text className="subtitle">{`第 ${index + 1} 位家人`}</Text>
      <TextField
        id="member-name"
        label="姓名"
        value={member.name}
        error={problems['member-name']}
        onChange={(name) => put({ name })}
      />
      <ChooseOne
        id="member-relation"
        label="是申请人的"
        columns={2}
        options={optionsOf(RELATION_TEXT)}
        value={member.relation}
        error={problems['member-relation']}
        onChange={(relation) => put({ relation })}
      />
      <DocumentField
        id="member-identity"
        label="身份证号（小孩看户口本）"
        typed={member.document}
        problems={problems}
        onChange={(document) => put({ document })}
      />
      <SituationFields
        prefix="member"
        person={member}
        problems={problems}
        onChange={(situation) => put({ situation })}
      />
      <CapacityField
        prefix="member"
        person={member}
        problems={problems}
        onChange={(situation) => put({ situation })}
      />
      {isRegisteredElsewhere(draft) ? (
        <ChooseOne
          id="member-registered"
          label="他的户口在哪里？"
          options={REGISTERED}
          value={member.registered}
          error={problems['member-registered']}
          onChange={(registered) => put({ registered })}
        />
      ) : null}
      <StillWrong problems={problems} />
      <Button id="member-done" onPress={finish}>
        这位家人填好了
      </Button>
      <Button id="member-remove" kind="danger" onPress={remove}>
        不填这个人，删掉
      </Button>
    </View>
  );
}
