import { ACTIONS } from '@/contracts';
import type { ActionContract } from '@/contracts/action-contract';
import { newRequestId, type ProductCloud } from '../support/product-cloud';
import { startPeopledCloud } from '../support/surface/people';
import { type RawCall, rawCallOf } from '../support/surface/raw-call';
import { stageOf } from '../support/surface/stages';
import { createWholenessCheck } from '../support/surface/whole';

const AT_ONCE = 8;

let cloud: ProductCloud;
let send: RawCall;
let problems: () => Promise<string[]>;
beforeAll(async () => {
  ({ cloud } = await startPeopledCloud());
  send = rawCallOf(cloud);
  problems = createWholenessCheck(cloud);
});
afterAll(() => cloud.remove());

const nameOf = ({ function: fn, action }: ActionContract): string => `${fn}.${action}`;
const WRITES = ACTIONS.filter(({ writes }) => writes).map(
  (contract) => [nameOf(contract), contract] as const,
);

/** What a write may add a row to, besides the log and what is on its way to people. */
const COUNTED = [
  'cases',
  'case_events',
  'authorizations',
  'person_claims',
  'callbacks',
  'invitations',
  'attachments',
  'drafts',
  'assessments',
  'determinations',
  'phone_codes',
  'requests',
  'policy_packs',
  'policy_heads',
  'adjustments',
  'adjustment_items',
];
const counts = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      COUNTED.map(async (collection) => [collection, await cloud.documents.count(collection, {})] as const),
    ),
  );

interface Told {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly error?: { readonly code: string };
}

/** Who signs with an invitation also joins the case. */
const eventsOf = (name: string): number => (name === 'authorization.grantByInvitation' ? 2 : 1);

/** Something else that everybody may ask for. */
const ANOTHER = [
  { function: 'application', action: 'requestCall' },
  JSON.stringify({ phone: '19900000001', about: '别的事', when: 'any' }),
] as const;

test.each(WRITES)(
  '%s, eight times at once and once more later: one answer, and what one does',
  async (name, contract) => {
    const { persona, request } = await stageOf(name, cloud);
    const before = await counts();
    const [data, requestId] = [JSON.stringify(request), JSON.stringify(newRequestId())];
    const once = async () => JSON.parse(await send(persona, contract, data, requestId)) as Told;
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, once));
    const after = await counts();
    const late = await once();
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1);
    expect(late).toEqual(answers[0]);
    expect(await counts()).toEqual(after);
    expect((after.requests ?? 0) - (before.requests ?? 0)).toBe(1);
    expect((after.case_events ?? 0) - (before.case_events ?? 0)).toBeLessThanOrEqual(eventsOf(name));
    if (name !== 'application.requestCall') {
      const other = JSON.parse(await send(persona, ...ANOTHER, requestId)) as Told;
      expect(other.error?.code).toBe('requestIdReused');
    }
    expect(await problems()).toEqual([]);
  },
);
