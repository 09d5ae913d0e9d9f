import type { StaffMember } from '../../../cloudfunctions/shared/ports/directory';
import { staffDocument } from '../../../cloudfunctions/shared/records/directory-records';
import { PERSONAS, type Persona } from '../../../localcloud/county';
import { accountOf } from '../photos';
import { type ProductCloud, startProductCloud } from '../product-cloud';
import { TAOXI } from '../store-case';

/** Nobody's relative and party to nothing. */
export const PASSER_BY = 'lu-guoshi';
/** Lives with 王演示 and follows her case. */
export const RELATIVE = 'jia-renshi';
/** A village helper, and an officer, whose post ends. */
export const FORMER_HELPER = 'tui-xieshi';
export const FORMER_OFFICER = 'tui-banshi';
/** Whose household the attacks are after; nobody in it attacks. */
export const VICTIM = 'mi-shiyu';

const person = (id: string, name: string, role: Persona['role'], phone: string): Persona => ({
  id,
  openid: accountOf(id),
  name,
  role,
  description: '只在测试里有的人。',
  phone,
});

const PEOPLE: readonly Persona[] = [
  person(PASSER_BY, '路过示', 'resident', '16000000901'),
  person(RELATIVE, '贾仁示', 'resident', '16000000902'),
  person(FORMER_HELPER, '退协示', 'helper', '16000000903'),
  person(FORMER_OFFICER, '退办示', 'officer', '16000000904'),
  person(VICTIM, '米示鱼', 'resident', '16000000905'),
];

/** Puts somebody into the staff register of 桃溪, or changes whether they still are in office. */
export async function employ(
  { documents, sealer }: Pick<ProductCloud, 'documents' | 'sealer'>,
  persona: string,
  role: StaffMember['role'],
  isActive: boolean,
): Promise<void> {
  const { name = '', phone = '' } = PEOPLE.find(({ id }) => id === persona) ?? {};
  const staff: StaffMember = {
    staffId: `s_${persona}`,
    accountId: accountOf(persona),
    officeId: TAOXI,
    role,
    isActive,
    displayName: name,
    phone,
  };
  await documents.remove('staff', staff.staffId);
  await documents.create('staff', [staffDocument(staff, sealer)]);
}

/**
 * The product with these people beside those of the demo county, and whatever its functions print. What is asked and
 * answered is looked at, not what goes out: notices stay in the outbox until a test has it swept.
 */
export async function startPeopledCloud(): Promise<{ cloud: ProductCloud; printed: string[] }> {
  const printed: string[] = [];
  const cloud = await startProductCloud({
    personas: [...PERSONAS, ...PEOPLE],
    unheard: ['notification'],
    onFunctionLog: ({ text }) => printed.push(text),
  });
  await employ(cloud, FORMER_HELPER, 'helper', true);
  await employ(cloud, FORMER_OFFICER, 'officer', true);
  return { cloud, printed };
}
