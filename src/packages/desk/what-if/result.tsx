import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { InParts } from '@/components/in-parts/in-parts';
import { Notice } from '@/components/notice/notice';
import type { WhatIfView } from '@/contracts/policy/run-what-if';
import { Figures } from '../county/figures';
import { yuan, yuanMore } from '../county/money-words';

const AREA = { urban: '城镇', rural: '农村' } as const;

/** Who loses, and how much. */
function Losers({ id, view }: { readonly id: string; readonly view: WhatIfView }) {
  const { losers, fates } = view;
  if (fates.loses === 0)
    return <Notice id={`${id}-nobody`} tone="good" title="没有人因此少拿钱或者失去救助" />;
  return (
    <>
      <Notice id={`${id}-losers-count`} tone="warn" title={`${fates.loses} 户会吃亏，请先想好怎么办`}>
        {fates.loses > losers.length ? `下面列出前 ${losers.length} 户。` : ''}
      </Notice>
      <Figures
        id={`${id}-losers`}
        caption="吃亏的"
        columns={['谁', '乡镇', '现在每月', '改了以后', '少拿', '专项救助']}
        rows={losers.map(({ who, township, area, before, after, special }) => [
          who,
          `${township}（${AREA[area]}）`,
          yuan(before),
          yuan(after),
          yuan(before - after),
          special.join('、') || '不变',
        ])}
        total={['合计', '', yuan(sum(losers, 'before')), yuan(sum(losers, 'after')), yuan(lost(losers)), '']}
      />
    </>
  );
}

type Amounts = readonly { readonly before: number; readonly after: number }[];
const sum = (list: Amounts, what: 'before' | 'after'): number =>
  list.reduce((total, one) => total + one[what], 0);
const lost = (list: Amounts): number => sum(list, 'before') - sum(list, 'after');

/** Allowances and special aid together: now, after, and how much more. */
function moneyWords(townships: WhatIfView['townships']): string[] {
  const total = (of: (one: WhatIfView['townships'][number]) => number): number =>
    townships.reduce((money, one) => money + of(one), 0);
  const before = total((one) => one.before + one.specialBefore);
  const after = total((one) => one.after + one.specialAfter);
  return [yuan(before), yuan(after), yuanMore(after - before)];
}

type Township = WhatIfView['townships'][number];

const changesAllowance = ({ before, after }: Township): boolean => before !== after;
const changesMoney = (one: Township): boolean =>
  one.before + one.specialBefore !== one.after + one.specialAfter;

/** The townships where something changes, a row each, and how many there are where nothing does. */
function ByTownship(props: {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly townships: WhatIfView['townships'];
  readonly total: readonly string[];
  changes(one: Township): boolean;
  row(one: Township): readonly string[];
}) {
  const { id, caption, columns, townships, total } = props;
  const changed = townships.filter(props.changes);
  const same = townships.length - changed.length;
  return (
    <View>
      <Figures id={id} caption={caption} columns={columns} rows={changed.map(props.row)} total={total} />
      {same > 0 ? (
        <Text className="county__line">
          {changed.length > 0 ? `其余 ${same} 个乡镇没有变化。` : `${same} 个乡镇都没有变化。`}
        </Text>
      ) : null}
    </View>
  );
}

/** What a change does to one set of households: who enters and leaves, what it costs, who loses. */
export function WhatIfResult(props: {
  readonly id: string;
  readonly title: string;
  readonly view: WhatIfView;
}) {
  const { id, title, view } = props;
  const { households, before, after, fates, classes, townships } = view;
  const open = townships.reduce((total, { openAfter }) => total + openAfter, 0);
  return (
    <Card id={id} title={title}>
      <InParts atOnce={2}>
        <Text className="county__line county__line--strong">
          {`${households} 户：每月 ${yuan(before)} → ${yuan(after)}（${yuanMore(after - before)}）`}
        </Text>
        <Text className="county__line">
          {`多拿 ${fates.gains} 户，不变 ${fates.same} 户，吃亏 ${fates.loses} 户，还说不准 ${fates.mayLose} 户`}
        </Text>
        <Figures
          id={`${id}-classes`}
          caption="谁进来、谁出去"
          columns={['救助', '现在', '改了以后', '进来', '出去', '多发', '少发', '待查']}
          rows={classes.map((one) => [
            one.label,
            String(one.before),
            String(one.after),
            String(one.entered),
            String(one.left),
            String(one.raised),
            String(one.lowered),
            String(one.openAfter),
          ])}
        />
        <ByTownship
          id={`${id}-townships`}
          caption="各乡镇每月的钱"
          columns={['乡镇', '户数', '现在', '改了以后', '多发']}
          townships={townships}
          changes={changesAllowance}
          row={(one) => [
            one.name,
            String(one.households),
            yuan(one.before),
            yuan(one.after),
            yuanMore(one.after - one.before),
          ]}
          total={['合计', String(households), yuan(before), yuan(after), yuanMore(after - before)]}
        />
        <ByTownship
          id={`${id}-special`}
          caption="加上专项救助，各乡镇每月的钱"
          columns={['乡镇', '现在', '改了以后', '多发']}
          townships={townships}
          changes={changesMoney}
          row={(one) => [one.name, ...moneyWords([one])]}
          total={['合计', ...moneyWords(townships)]}
        />
        <Text className="county__line">
          专项救助只加了算得出钱的：资助参保、残疾人两项补贴，一年的摊到每个月。看病的医疗救助要等账单，现在谁也不知道，没有算。
        </Text>
        <Text className="county__line">
          一户同时符合几类的，只按高的算一次钱，所以分类的户数加起来会多些。
        </Text>
        {open > 0 ? (
          <View>
            <Text className="county__line">{`另有 ${open} 户情况没查清，只算了肯定要发的钱。`}</Text>
          </View>
        ) : null}
        <Losers id={id} view={view} />
      </InParts>
    </Card>
  );
}
