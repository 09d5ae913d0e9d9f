import { Text } from '@tarojs/components';
import { ChooseMany, ChooseOne } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { aPerson, type PersonDraft } from './case-draft';
import { GrowingList, type PartProps } from './case-fields';
import { DISABILITIES, GRADES, PERSON_FLAGS, personWords, RELATION_OPTIONS, SCHOOLS } from './case-words';

function Disability(props: { readonly id: string; readonly value: string; onChange(value: string): void }) {
  const { id, value, onChange } = props;
  const [category = 'none', grade = '1'] = value.split('/');
  return (
    <>
      <ChooseOne
        id={`${id}-disability`}
        label="残疾证"
        columns={2}
        options={DISABILITIES}
        value={category}
        onChange={(next) => onChange(next === 'none' ? next : `${next}/${grade}`)}
      />
      {category === 'none' ? null : (
        <ChooseOne
          id={`${id}-grade`}
          label="残疾等级"
          columns={2}
          options={GRADES}
          value={grade as '1'}
          onChange={(next) => onChange(`${category}/${next}`)}
        />
      )}
    </>
  );
}

function PersonFields(props: {
  readonly id: string;
  readonly place: number;
  readonly person: PersonDraft;
  onChange(person: PersonDraft): void;
}) {
  const { id, place, person, onChange } = props;
  return (
    <>
      <Text className="county__line county__line--strong">{personWords(person, place)}</Text>
      {place === 0 ? null : (
        <ChooseOne
          id={`${id}-relation`}
          label="是申请人的"
          columns={2}
          options={RELATION_OPTIONS}
          value={person.relation}
          onChange={(relation) => onChange({ ...person, relation })}
        />
      )}
      <TextField
        id={`${id}-age`}
        label="年龄"
        keyboard="money"
        unit="岁"
        maxLength={3}
        value={person.age}
        onChange={(age) => onChange({ ...person, age })}
      />
      <ChooseMany
        id={`${id}-flags`}
        label="有哪些情况（没有就不选）"
        columns={2}
        options={PERSON_FLAGS}
        values={person.flags}
        onChange={(flags) => onChange({ ...person, flags })}
      />
      <Disability
        id={id}
        value={person.disability}
        onChange={(disability) => onChange({ ...person, disability })}
      />
      <ChooseOne
        id={`${id}-school`}
        label="上学"
        columns={2}
        options={SCHOOLS}
        value={person.school ?? 'none'}
        onChange={(school) => onChange({ ...person, school })}
      />
      <TextField
        id={`${id}-cannot`}
        label="吃饭、穿衣、上下床、如厕、室内走、洗澡，几样自己做不了"
        keyboard="money"
        unit="样"
        maxLength={1}
        value={person.cannot}
        onChange={(cannot) => onChange({ ...person, cannot })}
      />
    </>
  );
}

/** Who lives there: each with age, illness, disability, schooling. */
export const CasePeople = ({ id, draft, onChange }: PartProps) => (
  <GrowingList<PersonDraft>
    id={`${id}-people`}
    items={draft.people}
    add="加一个人"
    remove="删掉这个人"
    empty={aPerson('child', '')}
    least={1}
    onChange={(people) => onChange({ ...draft, people })}
  >
    {(person, place, change) => (
      <PersonFields id={`${id}-people-${place}`} place={place} person={person} onChange={change} />
    )}
  </GrowingList>
);
