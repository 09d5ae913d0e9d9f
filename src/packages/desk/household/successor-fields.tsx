import { View } from '@tarojs/components';
import { ChooseOne } from '@/components/choices/choices';
import { Notice } from '@/components/notice/notice';
import { TextField } from '@/components/text-field/text-field';
import { RELATION_TEXT } from '@/domain/household/words';
import type { FieldsProps } from './newcomer-fields';
import { optionsOf } from './options';
import type { HouseholdData } from './registers';

const RELATIONS = optionsOf(RELATION_TEXT);

/** Who goes on with the application, how to reach them, and what everybody else is to them. */
export function SuccessorFields({
  data,
  draft,
  problems,
  onChange,
}: FieldsProps & { readonly data: HouseholdData }) {
  const others = data.people.filter(({ memberId }) => memberId !== draft.person);
  const rest = others.filter(({ memberId }) => memberId !== draft.successor);
  const setRelation = (id: string, relation: string) =>
    onChange({ relations: { ...draft.relations, [id]: relation } });
  return (
    <View>
      <Notice
        id="goes-on"
        title="申请以家庭为单位，家里人可以接着办，不用重新申请（最低生活保障审核确认办法第四条）。"
      />
      <ChooseOne
        id="successor"
        label="由谁接着申请"
        options={others
          .filter(
            ({ memberId }) => draft.kind !== 'headChanged' || memberId !== data.livingTogether[0]?.memberId,
          )
          .map(({ memberId, name, relation }) => ({ value: memberId as string, text: name, hint: relation }))}
        value={draft.successor}
        error={problems.successor}
        onChange={(successor) => onChange({ successor })}
      />
      <TextField
        id="phone"
        label="接着申请的人的手机号"
        value={draft.phone}
        maxLength={20}
        error={problems.phone}
        onChange={(phone) => onChange({ phone })}
      />
      {draft.successor
        ? rest.map(({ memberId, name }) => (
            <ChooseOne
              key={memberId}
              id={`relation-${memberId}`}
              label={`${name}是新申请人的什么人`}
              options={RELATIONS}
              columns={2}
              value={draft.relations[memberId]}
              error={problems[`relation-${memberId}`]}
              onChange={(relation) => setRelation(memberId, relation)}
            />
          ))
        : null}
      {draft.successor
        ? data.supporters.map(({ supporterId, name }) => (
            <ChooseOne
              key={supporterId}
              id={`relation-${supporterId}`}
              label={`${name}（义务人）是新申请人的什么人`}
              options={[...RELATIONS, { value: 'none', text: '对新申请人没有义务' }]}
              columns={2}
              value={draft.relations[supporterId]}
              error={problems[`relation-${supporterId}`]}
              onChange={(relation) => setRelation(supporterId, relation)}
            />
          ))
        : null}
    </View>
  );
}
