import type { ResponseOf } from '@/contracts/action-contract';
import { getMyCase } from '@/contracts/application/get-my-case';
import { submitApplication } from '@/contracts/application/submit-application';
import { grantByInvitation } from '@/contracts/authorization/grant-by-invitation';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { openCase } from '@/contracts/casework/open-case';
import type { Failure } from '@/contracts/failures';
import type { CaseId, SupporterId } from '@/domain/kernel/ids';
import type { Notice } from '@/domain/notification/notice';
import { noticeText } from '@/domain/notification/notice-texts';
import { noticeOf } from '../../cloudfunctions/shared/records/notice-records';
import { PERSONAS } from '../../localcloud/county';
import { type Family, readFamilies } from '../../localcloud/county/families';
import type { Persona } from '../../localcloud/county/persona';
import { residentId } from '../support/application-data';
import { accountOf } from '../support/photos';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';
import { newPhone, signingAct } from '../support/signature';

type Submitted = ResponseOf<typeof submitApplication>;
type Answer = { ok: true; data: Submitted } | { ok: false; error: Failure };
const FAMILIES = readFamilies();
const SUPPORTER: Persona = personaOf('supporter', '亲人', newPhone());

/** Somebody of a family who is not among the people of the demo county gets a telephone of their own. */
function personaOf(id: string, name: string, phone: string): Persona {
  return { id, openid: accountOf(id), name, role: 'resident', description: '一户人家里填表的人。', phone };
}

const demoPersona = ({ filer }: Family) => PERSONAS.find(({ name }) => name === filer);
const idOfFiler = (family: Family): string => demoPersona(family)?.id ?? `family-${family.number}`;
const OTHERS = FAMILIES.filter((family) => !demoPersona(family)).map((family) =>
  personaOf(idOfFiler(family), family.filer, newPhone()),
);

const officerOf = (officeId: string): string => {
  const officer = PERSONAS.find(
    (persona) => persona.officeId === officeId && (persona.role === 'officer' || persona.role === 'county'),
  );
  if (!officer) throw new Error(`nobody works at ${officeId}`);
  return officer.id;
};

let cloud: ProductCloud;
const answers = new Map<string, Answer>();
beforeAll(async () => {
  cloud = await startProductCloud({ personas: [...PERSONAS, ...OTHERS, SUPPORTER] });
  for (const family of FAMILIES)
    answers.set(
      family.number,
      (await cloud.call(idOfFiler(family), submitApplication, {
        application: family.form as never,
      })) as Answer,
    );
});
afterAll(() => cloud?.remove());

function submitted({ number }: Family): Submitted {
  const answer = answers.get(number);
  if (!answer?.ok) throw new Error(`not taken: ${JSON.stringify(answer?.error)}`);
  return answer.data;
}

const taken = FAMILIES.filter(({ file }) => file.应有结果 === '收下');
const refused = FAMILIES.filter(({ file }) => file.应有结果 !== '收下');
const named = (families: readonly Family[]) =>
  families.map((family): [string, Family] => [`${family.number} ${family.file.标题}`, family]);
const openedByLead = (family: Family) => {
  const { caseId, office } = submitted(family);
  return cloud.ask(officerOf(office.officeId), openCase, { caseId });
};

async function noticesOf(caseId: CaseId): Promise<Notice[]> {
  const stored = await cloud.documents.query('notices', { where: { caseId }, limit: 100 });
  return stored.map(noticeOf);
}

/** The supporter follows the invitation on their own telephone, and signs there. */
async function consent(family: Family, supporterId: SupporterId): Promise<void> {
  const { caseId } = submitted(family);
  const filer = idOfFiler(family);
  const { token } = await cloud.ask(filer, inviteSigner, { caseId, signerId: supporterId });
  const document = residentId('1975-05-05', Number(family.number));
  const act = await signingAct(cloud, SUPPORTER.id, caseId, 'm1', {
    signer: { kind: 'supporter', supporterId, document: document as never },
    signsFor: [supporterId],
  });
  await cloud.ask(SUPPORTER.id, grantByInvitation, { invitation: { token }, ...act });
}

describe.each(named(taken))('%s', (_, family) => {
  const { file } = family;

  test('goes where the file says, for the reasons that it says', async () => {
    const { office, assistingOffice, routing, caseId } = submitted(family);
    expect(office.officeId).toBe(file.应到机关?.主办);
    expect(assistingOffice?.officeId).toBe(file.应到机关?.协助);
    const firstWords = file.应到机关?.为什么 ?? [];
    expect(routing.map(({ text }, index) => text.slice(0, firstWords[index]?.length))).toEqual(firstWords);
    const told = await noticesOf(caseId);
    expect(told).toContainEqual(
      expect.objectContaining({ recipientId: accountOf(officerOf(office.officeId)), kind: 'newCase' }),
    );
    if (!assistingOffice) return;
    const assistant = officerOf(assistingOffice.officeId);
    expect(told).toContainEqual(
      expect.objectContaining({ recipientId: accountOf(assistant), kind: 'assistRequested' }),
    );
    expect(await cloud.ask(assistant, openCase, { caseId })).toMatchObject({ seat: 'assisting' });
  });

  test('is opened with everybody in it, each signing as the file says', async () => {
    const { members } = await openedByLead(family);
    expect(members).toHaveLength(file.几口人 ?? 0);
    const WORDS = { self: '本人', guardian: '监护人' } as const;
    const signing = members.map(({ name, mustSign, signsBy }) => [name, mustSign ? WORDS[signsBy] : '不用']);
    expect(Object.fromEntries(signing)).toEqual(file.要签名的人);
    const wanted = Object.values(file.要签名的人 ?? {}).filter((way) => way !== '不用');
    expect(submitted(family).signaturesMissing).toBe(wanted.length);
  });

  test('is seen by who filed it, and the applicant hears of it where that was somebody else', async () => {
    const { caseId } = submitted(family);
    const mine = await cloud.ask(idOfFiler(family), getMyCase, { caseId });
    expect(mine.applicantName).toBe(file.申请人.姓名);
    expect(mine.filedBy?.name).toBe(file.谁填.方式 === '本人' ? undefined : family.filer);
    const toPhone = (await noticesOf(caseId)).filter(
      ({ recipientKind }) => recipientKind === 'applicantPhone',
    );
    const titles = new Set(toPhone.map((notice) => noticeText(notice).title));
    expect([...titles]).toEqual(file.申请人会收到 ? [file.申请人会收到] : []);
  });
});

const supported = taken.filter(({ file }) => file.不住在一起的亲人);

test.each(named(supported))(
  '%s: who lives elsewhere is checked only with their consent',
  async (_, family) => {
    const relatives = family.file.不住在一起的亲人 ?? [];
    const before = await openedByLead(family);
    expect(before.supporters.map(({ name }) => name)).toEqual(relatives.map(({ 姓名 }) => 姓名));
    for (const [index, { supporterId }] of before.supporters.entries())
      if (relatives[index]?.同意核对 === '同意') await consent(family, supporterId);
    const { supporters, availableActions } = await openedByLead(family);
    const consented = supporters.map(({ name, consentedAt }) => [name, consentedAt !== undefined]);
    expect(consented).toEqual(relatives.map(({ 姓名, 同意核对 }) => [姓名, 同意核对 === '同意']));
    const withdrawable = supporters.some(({ consentedAt }) => consentedAt) ? ['recordWithdrawalByPhone'] : [];
    expect(new Set(availableActions)).toEqual(new Set([...before.availableActions, ...withdrawable]));
  },
);

describe.each(named(refused))('%s', (_, family) => {
  test('is not taken, and is told why in the words of the file', () => {
    const expected = family.file.应有结果;
    const answer = answers.get(family.number);
    if (!answer || answer.ok || expected === '收下') throw new Error('it was taken');
    const said = [answer.error.message, ...(answer.error.fields ?? []).map(({ message }) => message)];
    expect(said).toContainEqual(expect.stringContaining(expected.不收));
    expect(JSON.stringify(answer.error)).not.toMatch(/990101\d/);
  });
});
