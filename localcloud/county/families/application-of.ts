import type * as z from 'zod/mini';
import type { Application } from '../../../src/domain/household/application';
import type { Supporter } from '../../../src/domain/household/supporter';
import type { PlainDate } from '../../../src/domain/kernel/plain-date';
import type { VillageCode } from '../../../src/domain/kernel/region';
import { documentOf } from './document-of';
import type { FamilyFile } from './family-file';
import type { PersonFile } from './person-file';

/** An application as it is typed in, before it is checked. */
export type ApplicationForm = z.input<typeof Application>;
export type LowIncomeForm = Extract<ApplicationForm, { programme: 'lowIncome' }>;
type EmergencyForm = Extract<ApplicationForm, { programme: 'temporaryAid' }>;
type Situation = LowIncomeForm['applicant']['situation'];

/** What the family would fill in today. The file must have been checked: what is missing is left out. */
export function applicationOf(file: FamilyFile, today: PlainDate): ApplicationForm {
  const { 急事, 家里人: members = [], 不住在一起的亲人: relatives = [] } = file;
  const common = {
    filing: filingOf(file),
    supporters: relatives.map(supporterOf),
    promise: true as const,
  };
  const asked = {
    members: members.map((member) => ({
      ...personOf(member, today),
      relation: member.关系,
      ...(member.户口 ? { registered: member.户口 } : {}),
    })),
    ...residenceOf(file),
    ...(file.困难 ? { hardship: { causes: file.困难.原因, story: file.困难.经过 } } : {}),
    ...(file.每月收入 ? { income: file.每月收入.map(([kind, monthly]) => ({ kind, monthly })) } : {}),
    ...(file.一年大笔支出
      ? { spending: file.一年大笔支出.map(([kind, lastTwelveMonths]) => ({ kind, lastTwelveMonths })) }
      : {}),
    ...propertyOf(file),
    ...(file.近亲属 ? { nearRelative: nearRelativeOf(file.近亲属) } : {}),
  };
  const applicant = { ...personOf(file.申请人, today), phone: file.申请人.电话 };
  if (!急事) return { programme: 'lowIncome', ...common, applicant, ...asked } as LowIncomeForm;
  const emergency = { kind: 急事.种类, happenedIn: 急事.发生在, needs: 急事.最缺 };
  return { programme: 'temporaryAid', ...common, applicant, emergency, ...asked } as EmergencyForm;
}

function filingOf({ 谁填: filer }: FamilyFile): ApplicationForm['filing'] {
  switch (filer.方式) {
    case '本人':
      return { by: 'self' };
    case '家里人':
      return {
        by: 'family',
        filerName: filer.姓名,
        filerPhone: filer.电话,
        relation: filer.是申请人的,
        entrustment: { how: filer.托付 },
      };
    case '监护人':
      return {
        by: 'guardian',
        filerName: filer.姓名,
        filerPhone: filer.电话,
        relation: filer.是申请人的,
        evidence: { kind: filer.凭什么 },
      };
    case '协理员':
      return { by: 'helper', filerName: filer.姓名, entrustment: { how: filer.托付 } };
  }
}

function personOf(person: PersonFile, today: PlainDate) {
  const document = documentOf(person, today);
  const { 身体: health, 平时: occupation } = person;
  const numbered = 'number' in document ? document.number : '';
  const situation: Partial<Situation> = {
    ...(health ? { health } : {}),
    ...(occupation ? { occupation } : {}),
    disability: disabilityOf(person, numbered),
    ...(person.自己能办事 === false ? { capacity: 'needsGuardian' } : {}),
    ...(person.靠自己挣钱过 === undefined ? {} : { livesOnOwnEarnings: person.靠自己挣钱过 }),
  };
  return {
    name: person.姓名,
    document,
    ...(health && occupation ? { situation: situation as Situation } : {}),
  };
}

function disabilityOf({ 残疾证: card }: PersonFile, number: string): Situation['disability'] {
  if (!card?.has) return { has: false };
  if ('kind' in card) return { has: true, cardNumber: number + card.kind };
  return 'cardNumber' in card ? { has: true, cardNumber: card.cardNumber } : { has: true };
}

function residenceOf({
  住在: home,
  户口: registered,
}: FamilyFile): Pick<Partial<LowIncomeForm>, 'residence'> {
  if (!home || !registered) return {};
  const { 村: livesIn, 门牌: address } = home;
  if (registered === 'nowhere') return { residence: { livesIn, address, registeredIn: { in: 'nowhere' } } };
  if (typeof registered === 'string') {
    const village = registered === 'same' ? livesIn : (registered as VillageCode);
    return { residence: { livesIn, address, registeredIn: { in: 'served', village } } };
  }
  const { 省: province, 地方: place, 居住证: hasResidencePermit } = registered;
  return {
    residence: {
      livesIn,
      address,
      registeredIn: { in: 'elsewhere', province, place },
      ...(hasResidencePermit === undefined ? {} : { hasResidencePermit }),
    },
  };
}

const propertyOf = ({ 房车存款: owned }: FamilyFile): Pick<Partial<LowIncomeForm>, 'property'> =>
  owned
    ? {
        property: {
          homes: owned.住房,
          vehicle: owned.车辆,
          savings: owned.存款,
          ownsBusiness: owned.生意,
        },
      }
    : {};

const nearRelativeOf = (words: string): LowIncomeForm['nearRelative'] =>
  words === '没有' ? { has: false } : { has: true, who: words };

const supporterOf = ({
  姓名: name,
  关系: relation,
  每月给: monthlySupport,
}: NonNullable<FamilyFile['不住在一起的亲人']>[number]): z.input<typeof Supporter> => ({
  name,
  relation,
  ...(monthlySupport === undefined ? {} : { monthlySupport }),
});
