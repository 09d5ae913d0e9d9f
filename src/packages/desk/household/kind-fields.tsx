import { ChooseMany, ChooseOne } from '@/components/choices/choices';
import { DivisionPicker } from '@/components/division-picker/division-picker';
import { Notice } from '@/components/notice/notice';
import { TextField } from '@/components/text-field/text-field';
import { type FieldsProps, NameFields, NewcomerFields } from './newcomer-fields';
import type { HouseholdData } from './registers';
import { SuccessorFields } from './successor-fields';

export type KindFieldsProps = FieldsProps & {
  readonly data: HouseholdData;
  /** Somebody has to be named who goes on with the application. */
  readonly needsSuccessor: boolean;
};

const REGISTERED = [
  { value: 'here', text: '在住的地方' },
  { value: 'elsewhere', text: '在别处' },
  { value: 'nowhere', text: '还没有上户口' },
  { value: 'cancelled', text: '已注销' },
];

type Who = { readonly value: string; readonly text: string; readonly hint?: string };

/** Whom the kind is about. */
function whoOf(kind: string | undefined, { people, former, supporters, chain }: HouseholdData): Who[] {
  switch (kind) {
    case 'memberReturned':
      return former.map(({ memberId, name }) => ({ value: memberId, text: name }));
    case 'supportEnded':
      return supporters.map(({ supporterId, name, relation }) => ({
        value: supporterId,
        text: name,
        hint: relation,
      }));
    case 'householdsMerged':
      return chain
        .filter(({ isOwn, endedOn }) => !isOwn && !endedOn)
        .map(({ id, text, people: names }) => ({ value: id, text, hint: names.join('、') }));
    case 'memberLeft':
    case 'memberDied':
    case 'registered':
      return people.map(({ memberId, name, relation }) => ({ value: memberId, text: name, hint: relation }));
    default:
      return [];
  }
}

/** Whoever can set up a household of their own: not the applicant, in whose household the others stay. */
function SplitFields({ data, draft, problems, onChange }: KindFieldsProps) {
  const others = data.people.filter(({ memberId }) => memberId !== data.livingTogether[0]?.memberId);
  const chosen = others.filter(({ memberId }) => draft.people.includes(memberId));
  return (
    <>
      <ChooseMany
        id="people"
        label="谁分出去"
        hint="配偶和未成年子女不住在一起也算一家人，不能分出去；在读全日制本科及以下的子女住校不算分出去。"
        options={others.map(({ memberId, name, relation }) => ({
          value: memberId as string,
          text: name,
          hint: relation,
        }))}
        values={draft.people}
        error={problems.people}
        onChange={(people) => onChange({ people })}
      />
      {chosen.length > 1 ? (
        <ChooseOne
          id="split-head"
          label="新的一户由谁当家"
          options={chosen.map(({ memberId, name }) => ({ value: memberId as string, text: name }))}
          value={draft.successor ?? draft.people[0]}
          onChange={(successor) => onChange({ successor })}
        />
      ) : null}
    </>
  );
}

function MovedFields({ draft, problems, onChange }: FieldsProps) {
  return (
    <>
      <DivisionPicker
        id="village"
        label="搬到哪个村、社区"
        value={draft.village}
        error={problems.village}
        onChange={(village) => onChange({ village })}
      />
      <TextField
        id="address"
        label="门牌号或几组"
        value={draft.address}
        maxLength={100}
        error={problems.address}
        onChange={(address) => onChange({ address })}
      />
    </>
  );
}

/** What the chosen kind of change asks for: whom it is about, and what else it needs. */
export function KindFields(props: KindFieldsProps) {
  const { data, draft, problems, needsSuccessor, onChange } = props;
  const who = whoOf(draft.kind, data);
  const isLast = draft.kind === 'memberDied' && draft.person !== undefined && data.people.length === 1;
  return (
    <>
      {who.length > 0 ? (
        <ChooseOne
          id="who"
          label={draft.kind === 'householdsMerged' ? '和哪一户合在一起' : '是谁'}
          options={who}
          value={draft.person}
          error={problems.who}
          onChange={(person) => onChange({ person, successor: undefined })}
        />
      ) : null}
      {draft.kind === 'memberAdded' ? <NewcomerFields {...props} /> : null}
      {draft.kind === 'supportBegan' ? <NameFields {...props} /> : null}
      {draft.kind === 'householdSplit' ? <SplitFields {...props} /> : null}
      {draft.kind === 'moved' ? <MovedFields {...props} /> : null}
      {draft.kind === 'registered' ? (
        <ChooseOne
          id="at"
          label="户口现在在哪里"
          options={REGISTERED}
          value={draft.at}
          error={problems.at}
          onChange={(at) => onChange({ at })}
        />
      ) : null}
      {needsSuccessor ? <SuccessorFields {...props} /> : null}
      {isLast ? (
        <Notice
          id="will-end"
          tone="warn"
          title="家里没有别的人可以接着申请，登记以后这份申请就结束，由您署名。"
        />
      ) : null}
    </>
  );
}
