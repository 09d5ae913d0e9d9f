import type { ChosenVillage } from '@/components/division-picker/division-picker';
import {
  documentProblems,
  emptyDocument,
  readDocument,
  type TypedDocument,
} from '@/components/document-field/typed-document';
import type { RequestOf } from '@/contracts/action-contract';
import type { recordHouseholdChange } from '@/contracts/casework/household';
import type { PlainDate } from '@/domain/kernel/plain-date';

type Change = RequestOf<typeof recordHouseholdChange>['change'];

/** What an officer has filled in so far; only what the kind asks for is sent. */
export interface Draft {
  readonly kind: string | undefined;
  readonly cause: string | undefined;
  readonly on: string;
  readonly paper: string | undefined;
  readonly note: string;
  readonly person: string | undefined;
  readonly people: readonly string[];
  readonly successor: string | undefined;
  readonly phone: string;
  readonly relations: Readonly<Record<string, string>>;
  readonly name: string;
  readonly relation: string | undefined;
  readonly document: TypedDocument;
  readonly disability: 'has' | 'none' | undefined;
  readonly health: string | undefined;
  readonly occupation: string | undefined;
  readonly at: string | undefined;
  readonly village: ChosenVillage | undefined;
  readonly address: string;
}

export const emptyDraft = (today: PlainDate, kind?: string, cause?: string): Draft => ({
  kind,
  cause,
  on: today,
  paper: undefined,
  note: '',
  person: undefined,
  people: [],
  successor: undefined,
  phone: '',
  relations: {},
  name: '',
  relation: undefined,
  document: emptyDocument(),
  disability: undefined,
  health: undefined,
  occupation: undefined,
  at: undefined,
  village: undefined,
  address: '',
});

/** Which of the household the form asks about, and who else has to be told of. */
export interface Asked {
  readonly applicant: string | undefined;
  readonly today: PlainDate;
  /** Everybody who must be told of anew when somebody else applies: the household, and who owes it support. */
  readonly related: readonly string[];
}

/** Whether somebody has to be named who goes on with the application. */
export const needsSuccessor = (draft: Draft, { applicant }: Asked, others: number): boolean =>
  draft.kind === 'headChanged' || (draft.kind === 'memberDied' && draft.person === applicant && others > 0);

const WHO: Readonly<Record<string, string>> = {
  memberReturned: '请选谁回来了',
  memberLeft: '请选谁离开',
  memberDied: '请选谁去世',
  registered: '请选谁的户口',
  supportEnded: '请选哪一位',
  householdsMerged: '请选和哪一户合在一起',
};

/** What is missing or wrong, by field; empty when it can be sent. */
export function problemsOf(draft: Draft, asked: Asked, others: number): Record<string, string> {
  const { kind = '' } = draft;
  const problems: Record<string, string | undefined> = {
    kind: draft.kind ? undefined : '请选发生了什么',
    who: WHO[kind] && !draft.person ? WHO[kind] : undefined,
    people: kind === 'householdSplit' && draft.people.length === 0 ? '请选谁分出去' : undefined,
    cause: draft.kind && !draft.cause ? '请选原因' : undefined,
    on: draft.on ? undefined : '请选日期',
    paper: draft.paper ? undefined : '请选看了什么材料',
    at: kind === 'registered' && !draft.at ? '请选户口现在在哪里' : undefined,
    village: kind === 'moved' && !draft.village ? '请选搬到哪个村、社区' : undefined,
    address: kind === 'moved' && !draft.address.trim() ? '请写明门牌号或几组' : undefined,
    ...(kind === 'memberAdded' || kind === 'supportBegan'
      ? {
          name: draft.name.trim() ? undefined : '请填姓名',
          relation: draft.relation ? undefined : '请选和申请人的关系',
        }
      : {}),
    ...(kind === 'memberAdded' ? newcomerProblems(draft, asked) : {}),
    ...(needsSuccessor(draft, asked, others)
      ? {
          successor: draft.successor ? undefined : '请选由谁接着申请',
          phone: draft.phone.trim() ? undefined : '请填接着申请的人的手机号',
          ...relationProblems(draft, asked),
        }
      : {}),
  };
  return Object.fromEntries(
    Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Nobody's relation to the new applicant goes without saying. */
function relationProblems({ person, successor, relations }: Draft, { related }: Asked) {
  if (!successor) return {};
  const missing = related.filter((id) => id !== person && id !== successor && !relations[id]);
  return Object.fromEntries(missing.map((id) => [`relation-${id}`, '请选是新申请人的什么人']));
}

function newcomerProblems({ document, health, occupation, disability }: Draft, { today }: Asked) {
  const { number, birth, reason } = documentProblems(document, today);
  return {
    document: number,
    'document-birth': birth,
    'document-reason': reason,
    disability: disability ? undefined : '请选有没有残疾证',
    health: health ? undefined : '请选身体情况',
    occupation: occupation ? undefined : '请选现在做什么',
  };
}

/** The change as it is sent; the function checks it again, by the law and by what is known of the household. */
export function changeOf(draft: Draft, asked: Asked, others: number): Change {
  const { kind, cause, on, paper, note, person, relations, successor, phone } = draft;
  const newApplicant = needsSuccessor(draft, asked, others)
    ? { newApplicant: { memberId: successor, phone, relations } }
    : {};
  const own: Readonly<Record<string, object>> = {
    memberAdded: {
      person: {
        name: draft.name,
        relation: draft.relation,
        document: readDocument(draft.document),
        situation: {
          health: draft.health,
          disability: { has: draft.disability === 'has' },
          occupation: draft.occupation,
          capacity: 'able',
        },
      },
    },
    householdSplit: { people: draft.people, head: draft.successor ?? draft.people[0] },
    householdsMerged: { household: person },
    moved: { livesIn: draft.village?.code, address: draft.address },
    registered: { person, at: draft.at },
    supportBegan: { name: draft.name, relation: draft.relation },
    supportEnded: { supporter: person },
    headChanged: newApplicant,
    memberDied: { person, ...newApplicant },
  };
  return {
    is: kind,
    cause,
    on,
    paper,
    ...(note.trim() ? { note } : {}),
    ...(own[kind ?? ''] ?? { person }),
  } as Change;
}
