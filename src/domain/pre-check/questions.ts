import { HOMES_TEXT, SAVINGS_TEXT } from '../household/words';
import type { PlainDate } from '../kernel/plain-date';
import { type Policy, policyAt } from '../policy/policy-at';
import type { PolicyParameter } from '../policy/policy-parameter';
import { PLACES, placeAt } from '../policy-library/places';
import { type Answers, chosenOne, type QuestionId, UNCLEAR } from './answers';
import { bandText, bandValue, incomeBands, SPENDING_BANDS } from './bands';

export interface PreCheckOption {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
}

/** One question of 「测一测」, one screen. */
export interface PreCheckQuestion {
  readonly id: QuestionId;
  readonly title: string;
  /** The answer to 为什么问. */
  readonly why: string;
  /** What counts and what does not, above the choices. */
  readonly hint?: string;
  /** Several may be tapped. */
  readonly isMany: boolean;
  /** Short words stand two in a row. */
  readonly columns: 1 | 2;
  readonly options: readonly PreCheckOption[];
}

const option = (value: string, text: string, hint?: string): PreCheckOption => ({
  value,
  text,
  ...(hint ? { hint } : {}),
});
const unclear = option(UNCLEAR, '不清楚');

/** Money from the government that the place leaves out of income; the rest of the list the nation leaves out. */
const LEFT_OUT = [
  ['basicPensionExempt', '每月的基础养老金'],
  ['disabilitySubsidyExempt', '残疾人两项补贴'],
  ['oldAgeAllowanceExempt', '高龄津贴'],
] as const;

function incomeHint(policy: Policy): string {
  const spared = LEFT_OUT.filter(([name]) => policy.find(name)?.value === true).map(([, text]) => text);
  return `工钱、种地养殖、养老金、儿女给的钱，都加起来。${['低保金、救助金、抚恤金、计生奖励、奖学金', ...spared].join('、')}不用算。`;
}

function peopleQuestions(policy: Policy): readonly PreCheckQuestion[] {
  const elderAge = policy.find('extremeHardshipElderAge')?.value;
  const childAge = policy.find('extremeHardshipMinorAge')?.value;
  return [
    {
      id: 'people',
      title: '一起过日子的有几口人？',
      why: '救助按一家人来算。',
      hint: '吃住在一起的都算，自己也算。',
      isMany: false,
      columns: 2,
      options: [
        option('1', '只有 1 个人'),
        ...['2', '3', '4', '5', '6'].map((count) => option(count, `${count} 口人`)),
        option('more', '7 口人或更多'),
        unclear,
      ],
    },
    {
      id: 'who',
      title: '家里有没有下面这样的人？',
      why: '老人、孩子、残疾人、重病人，有专门的帮助。',
      isMany: true,
      columns: 1,
      options: [
        option('elder', elderAge === undefined ? '老人' : `${elderAge} 岁以上的老人`),
        option('child', childAge === undefined ? '孩子' : `没满 ${childAge} 岁的孩子`),
        option('disabled', '有残疾证的人'),
        option('ill', '得了大病、重病的人'),
        option('none', '都没有'),
        unclear,
      ],
    },
  ];
}

const PLACE_QUESTIONS: readonly PreCheckQuestion[] = [
  {
    id: 'place',
    title: '家在哪里？',
    why: '各地的标准不一样。',
    isMany: false,
    columns: 1,
    options: [...PLACES.map(({ code, name }) => option(code || 'elsewhere', name)), unclear],
  },
  {
    id: 'area',
    title: '是城里还是农村？',
    why: '有的地方，城里和农村的标准不一样。',
    isMany: false,
    columns: 1,
    options: [option('urban', '城里、镇上'), option('rural', '农村'), unclear],
  },
];

const LATELY: PreCheckQuestion = {
  id: 'lately',
  title: '最近家里出了急事，一下子过不下去了吗？',
  why: '急事可以先救急，手续后补。',
  isMany: false,
  columns: 1,
  options: [
    option('fire', '着火了'),
    option('accident', '车祸、摔伤、落水'),
    option('suddenIllness', '突然得了急病、大病'),
    option('otherDisaster', '水灾、塌房等别的灾'),
    option('none', '没有'),
    unclear,
  ],
};

const moneyQuestions = (policy: Policy, size: number | undefined): readonly PreCheckQuestion[] => [
  {
    id: 'income',
    title: '全家每月大概有多少钱进来？',
    why: '救助要看一家人的收入。说个大概就行。',
    hint: incomeHint(policy),
    isMany: false,
    columns: 1,
    options: [
      ...incomeBands(policy, size).map((band) => option(bandValue(band), bandText(band, '没有钱进来'))),
      unclear,
    ],
  },
  {
    id: 'spending',
    title: '这一年看病、上学，自己花了多少？',
    why: '花得太多、负担不起的，也能申请。',
    hint: '医保报掉的不算，只算自己出的。',
    isMany: false,
    columns: 1,
    options: [
      ...SPENDING_BANDS.map((band) => option(bandValue(band), bandText(band, '没有大的花销'))),
      unclear,
    ],
  },
  {
    id: 'savings',
    title: '全家存款大概有多少？',
    why: '财产也要看。有一点存款，不一定就不能申请。',
    isMany: false,
    columns: 1,
    options: [
      ...(['under10k', 'from10kTo30k', 'from30kTo80k', 'over80k'] as const).map((value) =>
        option(value, SAVINGS_TEXT[value]),
      ),
      unclear,
    ],
  },
];

const LAST: readonly PreCheckQuestion[] = [
  {
    id: 'property',
    title: '家里有没有这些？',
    why: '房子、车也要看。有的，也可以申请。',
    isMany: true,
    columns: 1,
    options: [
      option('homes', `房子${HOMES_TEXT.twoOrMore}`),
      option('car', '有汽车', '残疾人代步的、靠它干活挣钱的不算'),
      option('company', '开店、办厂、开公司', '摆摊、赶集卖菜不算'),
      option('none', '都没有'),
      unclear,
    ],
  },
  {
    id: 'relatives',
    title: '不住一起的儿女、父母，能不能养您家？',
    why: '有的救助，要看有没有人该养、能不能养。',
    isMany: false,
    columns: 1,
    options: [
      option('none', '没有这样的亲人'),
      option('unable', '有，可是养不了', '他们自己也老了、病了、困难'),
      option('able', '有，能养'),
      unclear,
    ],
  },
];

/**
 * The questions in their order. Ages, what is left out of income and where its bands are cut come from the rules of the
 * place that was tapped, on the day `on`.
 */
export function questionsFor(
  answers: Answers,
  on: PlainDate,
  parameters?: readonly PolicyParameter[],
): readonly PreCheckQuestion[] {
  const region = placeAt(chosenOne(answers, 'place')).code;
  const area = chosenOne(answers, 'area');
  const policy = policyAt({ region, area, effectiveOn: on, knownOn: on, parameters });
  const people = chosenOne(answers, 'people');
  const size = people === undefined || people === 'more' ? undefined : Number(people);
  return [...PLACE_QUESTIONS, ...peopleQuestions(policy), LATELY, ...moneyQuestions(policy, size), ...LAST];
}
