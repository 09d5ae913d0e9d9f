import type { Application } from '@/domain/household/application';
import {
  HARDSHIP_CAUSE_TEXT,
  HEALTH_TEXT,
  HOMES_TEXT,
  INCOME_KIND_TEXT,
  OCCUPATION_TEXT,
  RELATION_TEXT,
  SAVINGS_TEXT,
  SPENDING_KIND_TEXT,
  VEHICLE_TEXT,
} from '@/domain/household/words';
import { documentKey } from '@/domain/kernel/identity-document';
import { yuanText } from '@/domain/kernel/money';

/** One thing that was declared: what was asked, and the answer in lines. */
export interface DeclaredLines {
  readonly title: string;
  readonly lines: readonly string[];
}

type Person = Application['applicant'] | Application['members'][number];

const SHOWN_TAIL = 4;

/** `王演示，证件号后 4 位 0027，身体好` */
function personLine(person: Person, relation?: string): string {
  const tail = documentKey(person.document)?.slice(-SHOWN_TAIL);
  const { situation } = person;
  return [
    relation ? `${relation} ${person.name}` : person.name,
    tail ? `证件号后 ${SHOWN_TAIL} 位 ${tail}` : '没有证件',
    situation ? HEALTH_TEXT[situation.health] : undefined,
    situation?.disability.has ? '有残疾证' : undefined,
    situation ? OCCUPATION_TEXT[situation.occupation] : undefined,
  ]
    .filter(Boolean)
    .join('，');
}

const peopleLines = ({ applicant, members }: Application): string[] => [
  personLine(applicant),
  ...members.map((member) => personLine(member, RELATION_TEXT[member.relation])),
];

function propertyLines({ property }: Application): string[] {
  if (!property) return [];
  return [
    HOMES_TEXT[property.homes],
    VEHICLE_TEXT[property.vehicle],
    SAVINGS_TEXT[property.savings],
    property.ownsBusiness ? '有店铺或生意' : '没有店铺、生意',
  ];
}

const orNone = (lines: string[]): string[] => (lines.length > 0 ? lines : ['没有']);

/** What was declared, in the order in which it was asked; what was not asked is left out. */
export function declaredLines(application: Application): DeclaredLines[] {
  const { hardship, income, spending, nearRelative, residence } = application;
  const all: DeclaredLines[] = [
    { title: '家里人', lines: peopleLines(application) },
    { title: '门牌、几组', lines: residence ? [residence.address] : [] },
    {
      title: '出了什么事',
      lines: application.programme === 'temporaryAid' ? [application.emergency.needs] : [],
    },
    {
      title: '遇到的困难',
      lines: hardship ? [...hardship.causes.map((cause) => HARDSHIP_CAUSE_TEXT[cause]), hardship.story] : [],
    },
    {
      title: '每个月的收入',
      lines: income
        ? orNone(income.map(({ kind, monthly }) => `${INCOME_KIND_TEXT[kind]} ${yuanText(monthly)} 元`))
        : [],
    },
    {
      title: '一年里的大笔开支',
      lines: spending
        ? orNone(
            spending.map(
              ({ kind, lastTwelveMonths }) => `${SPENDING_KIND_TEXT[kind]} ${yuanText(lastTwelveMonths)} 元`,
            ),
          )
        : [],
    },
    { title: '房子、车、存款', lines: propertyLines(application) },
    {
      title: '有没有亲属管救助、当村干部',
      lines: nearRelative ? [nearRelative.has ? nearRelative.who : '没有'] : [],
    },
  ];
  return all
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => line !== '') }))
    .filter(({ lines }) => lines.length > 0);
}
