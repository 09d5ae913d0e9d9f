import type { ComponentType } from 'react';
import { ApplicantIdentityFields, ApplicantNameFields } from './applicant.fields';
import {
  EmergencyKindFields,
  EmergencyNeedsFields,
  EmergencyOfficeFields,
  HappenedInFields,
} from './emergency.fields';
import type { FieldsProps } from './fields';
import {
  EntrustedFields,
  EvidenceFields,
  FilerNameFields,
  FilerPhoneFields,
  FilerRelationFields,
  FilingByFields,
} from './filing.fields';
import { CausesFields, StoryFields } from './hardship.fields';
import { IncomeAmountsFields, IncomeKindsFields } from './income.fields';
import { MembersFields } from './members.fields';
import { NearRelativeFields } from './near-relative.fields';
import { PhoneFields } from './phone.fields';
import { BusinessFields, HomesFields, SavingsFields, VehicleFields } from './property.fields';
import {
  AddressFields,
  LivesInFields,
  OfficeFields,
  PermitFields,
  RegisteredFields,
} from './residence.fields';
import {
  ApplicantCapacityFields,
  ApplicantDisabilityFields,
  ApplicantEarningsFields,
  ApplicantHealthFields,
  ApplicantOccupationFields,
} from './situation.fields';
import { SpendingAmountsFields, SpendingKindsFields } from './spending.fields';
import { SupportersFields } from './supporters.fields';

/** The fields of each part of a question, by the part's id. The review has its own screen. */
export const FIELDS_OF_PART: Readonly<Record<string, ComponentType<FieldsProps>>> = {
  'filing-by': FilingByFields,
  'filer-name': FilerNameFields,
  'filer-phone': FilerPhoneFields,
  'filer-relation': FilerRelationFields,
  'filer-evidence': EvidenceFields,
  'filer-entrusted': EntrustedFields,
  'applicant-name': ApplicantNameFields,
  'applicant-identity': ApplicantIdentityFields,
  phone: PhoneFields,
  'residence-lives-in': LivesInFields,
  'residence-address': AddressFields,
  'residence-registered': RegisteredFields,
  'residence-permit': PermitFields,
  'residence-office': OfficeFields,
  'applicant-health': ApplicantHealthFields,
  'applicant-disability': ApplicantDisabilityFields,
  'applicant-occupation': ApplicantOccupationFields,
  'applicant-earns': ApplicantEarningsFields,
  'applicant-capacity': ApplicantCapacityFields,
  members: MembersFields,
  supporters: SupportersFields,
  'hardship-causes': CausesFields,
  'hardship-story': StoryFields,
  'income-kinds': IncomeKindsFields,
  'income-amounts': IncomeAmountsFields,
  'spending-kinds': SpendingKindsFields,
  'spending-amounts': SpendingAmountsFields,
  homes: HomesFields,
  vehicle: VehicleFields,
  savings: SavingsFields,
  business: BusinessFields,
  'near-relative': NearRelativeFields,
  'emergency-kind': EmergencyKindFields,
  'emergency-needs': EmergencyNeedsFields,
  'emergency-place': HappenedInFields,
  'emergency-office': EmergencyOfficeFields,
};
