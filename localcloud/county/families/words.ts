import * as z from 'zod';
import {
  FILER_RELATION_TEXT,
  GUARDIAN_RELATION_TEXT,
  HARDSHIP_CAUSE_TEXT,
  HEALTH_TEXT,
  HOMES_TEXT,
  INCOME_KIND_TEXT,
  OCCUPATION_TEXT,
  RELATION_TEXT,
  SAVINGS_TEXT,
  SPENDING_KIND_TEXT,
  VEHICLE_TEXT,
} from '../../../src/domain/household/words';
import {
  DISABILITY_CATEGORY,
  DISABILITY_CATEGORY_TEXT,
} from '../../../src/domain/kernel/disability-card-number';
import { DOCUMENT_KIND_TEXT } from '../../../src/domain/kernel/document-kind';
import { NO_DOCUMENT_REASON_TEXT } from '../../../src/domain/kernel/identity-document';

/**
 * One of the words, read as what it stands for. The words are those that residents see on the screens, so that a
 * family is written down as it would be tapped.
 */
const wordsFor = <Code extends string>(texts: Readonly<Record<Code, string>>) => {
  const codes = Object.keys(texts) as Code[];
  const codeOf = new Map<string, Code>(codes.map((code) => [texts[code], code]));
  return z.enum([...codeOf.keys()]).transform((word): Code => codeOf.get(word) as Code);
};

export const Relation = wordsFor(RELATION_TEXT);
export const SupporterRelation = wordsFor({
  spouse: RELATION_TEXT.spouse,
  child: RELATION_TEXT.child,
  parent: RELATION_TEXT.parent,
  grandchild: RELATION_TEXT.grandchild,
  grandparent: RELATION_TEXT.grandparent,
  sibling: RELATION_TEXT.sibling,
  other: RELATION_TEXT.other,
});
export const FilerRelation = wordsFor(FILER_RELATION_TEXT);
export const GuardianRelation = wordsFor(GUARDIAN_RELATION_TEXT);
export const Health = wordsFor(HEALTH_TEXT);
export const Occupation = wordsFor(OCCUPATION_TEXT);
export const HardshipCause = wordsFor(HARDSHIP_CAUSE_TEXT);
export const IncomeKind = wordsFor(INCOME_KIND_TEXT);
export const SpendingKind = wordsFor(SPENDING_KIND_TEXT);
export const Homes = wordsFor(HOMES_TEXT);
export const Vehicle = wordsFor(VEHICLE_TEXT);
export const Savings = wordsFor(SAVINGS_TEXT);
export const DocumentKind = wordsFor(DOCUMENT_KIND_TEXT);
export const NoDocumentReason = wordsFor(NO_DOCUMENT_REASON_TEXT);

export const EmergencyKind = wordsFor({
  fire: '火灾',
  accident: '意外事故',
  suddenIllness: '突发重病',
  otherDisaster: '其他灾祸',
});
export const Entrusted = wordsFor({ onPaper: '写了委托书', spoken: '口头托付' });
export const Evidence = wordsFor({
  householdRegister: '户口簿',
  courtDecision: '法院判决',
  appointment: '村里或民政局指定',
  other: '别的证明',
});
/** Whether there is some: read as true or false. */
export const HasOrNot = z.enum(['有', '没有']).transform((word) => word === '有');
export const YesOrNo = z.enum(['是', '不是']).transform((word) => word === '是');

/** The first digits of a permit by where its holder comes from. */
export const PermitPlace = wordsFor({ 810000: '香港', 820000: '澳门', 830000: '台湾' });

const CATEGORIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DISABILITY_CATEGORY).map(([digit, category]) => [DISABILITY_CATEGORY_TEXT[category], digit]),
);
const GRADES = ['一级', '二级', '三级', '四级'];

/** Every way to say that there is a disability card with its number: 智力二级. */
export const CARDS: ReadonlyMap<string, string> = new Map(
  Object.entries(CATEGORIES).flatMap(([word, digit]) =>
    GRADES.map((grade, index): [string, string] => [`${word}${grade}`, `${digit}${index + 1}`]),
  ),
);
