import { emptyDocument, type TypedDocument } from '@/components/document-field/typed-document';
import {
  NO_REGISTERED_PLACE,
  type RegisteredPlaceDraft,
} from '@/components/registered-place/registered-place-draft';
import type { Application, EmergencyApplication } from '@/domain/household/application';
import type { PersonSituation } from '@/domain/household/person-situation';
import type { Residence } from '@/domain/household/residence';
import type { IdentityDocument } from '@/domain/kernel/identity-document';
import type { Fen } from '@/domain/kernel/money';
import {
  type AmountsDraft,
  type Draft,
  emptyDraft,
  type MemberDraft,
  type SituationDraft,
  type SupporterDraft,
} from './draft';

/** Gives a village the name that the person knows it by. */
type NameOf = (code: string) => string;

function typedOf(document: IdentityDocument): TypedDocument {
  const typed = { ...emptyDocument(), kind: document.kind };
  const birth = 'birthDate' in document ? document.birthDate.replaceAll('-', '') : '';
  if (document.kind === 'none')
    return { ...typed, birth, reason: document.reason, note: document.note ?? '' };
  return { ...typed, birth, numbers: { [document.kind]: document.number } };
}

const situationDraft = ({ disability, ...situation }: PersonSituation): SituationDraft => ({
  ...situation,
  hasDisabilityCard: disability.has,
  cardNumber: (disability.has && disability.cardNumber) || '',
});

function filingDraft(filing: Application['filing']): Draft['filing'] {
  const none = { filerName: '', filerPhone: '' };
  if (filing.by === 'self') return { ...none, by: 'self' };
  if (filing.by === 'guardian')
    return {
      by: 'guardian',
      filerName: filing.filerName,
      filerPhone: filing.filerPhone,
      filerDocument: filing.filerDocument,
      guardianRelation: filing.relation,
      evidence: filing.evidence.kind,
    };
  const entrusted = filing.entrustment.how;
  if (filing.by === 'helper') return { ...none, by: 'helper', filerName: filing.filerName ?? '', entrusted };
  const { by, filerName, filerPhone, relation } = filing;
  return { by, filerName, filerPhone, relation, entrusted };
}

function registeredDraft({ livesIn, registeredIn }: Residence, nameOf: NameOf): RegisteredPlaceDraft {
  if (registeredIn.in === 'nowhere') return NO_REGISTERED_PLACE;
  if (registeredIn.in === 'elsewhere') {
    const { province, place } = registeredIn;
    return province === livesIn.slice(0, 2)
      ? { way: 'otherCounty', place }
      : { way: 'otherProvince', province, place };
  }
  const { village } = registeredIn;
  return village === livesIn
    ? { ...NO_REGISTERED_PLACE, way: 'sameVillage' }
    : { ...NO_REGISTERED_PLACE, way: 'otherVillage', village: { code: village, name: nameOf(village) } };
}

const yuanOf = (amount: Fen): string => {
  const rest = amount % 100;
  return `${Math.floor(amount / 100)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
};

function amountsDraft(items: readonly { readonly kind: string; readonly amount: Fen }[]): AmountsDraft {
  return {
    none: items.length === 0,
    kinds: items.map(({ kind }) => kind),
    typed: Object.fromEntries(items.map(({ kind, amount }) => [kind, yuanOf(amount)])),
    yearly: [],
  };
}

const memberDraft = (member: Application['members'][number]): MemberDraft => ({
  memberId: member.memberId,
  name: member.name,
  relation: member.relation,
  registered: member.registered,
  document: typedOf(member.document),
  situation: situationDraft(member.situation),
});

const supporterDraft = ({
  supporterId,
  name,
  relation,
  monthlySupport,
}: Application['supporters'][number]): SupporterDraft => ({
  supporterId,
  name,
  relation,
  monthly: monthlySupport === undefined ? '' : yuanOf(monthlySupport),
});

/** What every application has, whatever it asks for. */
const common = ({ filing, applicant, attachments }: Application) => ({
  isChange: true,
  filing: filingDraft(filing),
  phone: applicant.phone,
  attachments: [...attachments],
});

function fromEmergency(application: EmergencyApplication, nameOf: NameOf): Draft {
  const {
    programme,
    filing: _filing,
    applicant,
    emergency,
    attachments: _photos,
    promise: _promise,
    ...rest
  } = application;
  const { kind, happenedIn, needs } = emergency;
  const { situation } = applicant;
  const draft = emptyDraft(programme);
  return {
    ...draft,
    ...common(application),
    applicant: { ...draft.applicant, name: applicant.name, document: typedOf(applicant.document) },
    emergency: { kind, happenedIn: { code: happenedIn, name: nameOf(happenedIn) }, needs },
    carried: { ...rest, ...(situation ? { situation } : {}) },
  };
}

/**
 * The draft that `application` was handed in from, to change it: the reverse of `toApplication`. The promise has to be
 * given anew.
 */
export function fromApplication(application: Application, nameOf: NameOf): Draft {
  if (application.programme === 'temporaryAid') return fromEmergency(application, nameOf);
  const { applicant, residence, members, supporters, hardship, nearRelative } = application;
  return {
    ...emptyDraft(application.programme),
    ...common(application),
    applicant: {
      name: applicant.name,
      document: typedOf(applicant.document),
      situation: situationDraft(applicant.situation),
    },
    residence: {
      livesIn: { code: residence.livesIn, name: nameOf(residence.livesIn) },
      address: residence.address,
      registered: registeredDraft(residence, nameOf),
      hasResidencePermit: residence.hasResidencePermit,
    },
    household: members.length > 0 ? 'together' : 'alone',
    members: members.map(memberDraft),
    hasSupporters: supporters.length > 0,
    supporters: supporters.map(supporterDraft),
    hardship: { causes: [...hardship.causes], story: hardship.story },
    income: amountsDraft(application.income.map(({ kind, monthly }) => ({ kind, amount: monthly }))),
    spending: amountsDraft(
      application.spending.map(({ kind, lastTwelveMonths }) => ({ kind, amount: lastTwelveMonths })),
    ),
    property: application.property,
    nearRelative: { has: nearRelative.has, who: nearRelative.has ? nearRelative.who : '' },
  };
}

/** The codes of the villages that are shown by name in the draft of `application`. */
export function villagesIn(application: Application): string[] {
  if (application.programme === 'temporaryAid') return [application.emergency.happenedIn];
  const { livesIn, registeredIn } = application.residence;
  return registeredIn.in === 'served' ? [...new Set([livesIn, registeredIn.village])] : [livesIn];
}
