import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { InParts } from '@/components/in-parts/in-parts';
import { MoreRows } from '@/components/more-rows/more-rows';
import { Notice } from '@/components/notice/notice';
import type { ClassView, SheetView } from '@/contracts/assessment/sheet-view';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import { inWords } from '@/domain/kernel/plain-date';
import { routes } from '@/services/routes';
import { AnswerCard } from './answer-card';
import { ClassCard } from './class-card';
import { FilingsCard } from './filings-card';
import { SpecialAidCard } from './special-aid-card';
import { StepsCard } from './steps-card';
import type { Proposed } from './words';

const CARDS_AT_ONCE = 4;
const PEOPLE_AT_ONCE = 3;

export interface ResultsProps {
  readonly caseId: CaseId;
  readonly data: Proposed;
  readonly sheet: SheetView;
  /** Everything stands open: on a wide window and for paper. */
  readonly isWhole: boolean;
  onAsk?(question: string, about: string | undefined): void;
}

/** 单人户: each a unit of its own, with the way back to the family. */
function SinglesHead({ caseId, data }: Pick<ResultsProps, 'caseId' | 'data'>) {
  return (
    <Card id="singles" title="可以单独算一户的人（单人户）">
      <Text className="body">
        {`家里人从${data.householdName}家（编号 ${spokenCaseNumber(data.caseNumber)}）里单独列出来算，申报和查明的情况仍和这一家连在一起。`}
      </Text>
      <Button
        id="to-family"
        kind="quiet"
        onPress={() => void Taro.navigateTo({ url: routes.officerCase(caseId) })}
      >
        看这一家的案件
      </Button>
    </Card>
  );
}

/** Which class stands open on a phone: one at a time, brought into sight when another one above it closes. */
function useOneOpen() {
  const [open, setOpen] = useState<string>();
  const [toShow, setToShow] = useState<string>();
  useEffect(() => {
    if (toShow) void Taro.pageScrollTo({ selector: `#${toShow}`, duration: 0 }).catch(() => undefined);
  }, [toShow]);
  const toggle = (id: string) => {
    setToShow(open && open !== id ? id : undefined);
    setOpen(open === id ? undefined : id);
  };
  return { open, toggle };
}

/** The answer, a card for each class, those who may be a unit of their own, who counts, and every step. */
export function Results(props: ResultsProps) {
  const { caseId, data, sheet, isWhole, onAsk } = props;
  const { open, toggle } = useOneOpen();
  const card = (view: ClassView, id: string) => (
    <ClassCard
      key={id}
      id={id}
      view={view}
      isWhole={isWhole}
      isOpen={open === id}
      onToggle={() => toggle(id)}
      onAsk={onAsk}
    />
  );
  return (
    <InParts atOnce={CARDS_AT_ONCE}>
      <AnswerCard sheet={sheet} />
      {sheet.isIncomeOld ? (
        <Notice id="income-old" tone="warn" title="申报的收入是家里人变动以前的">
          变动后的收入请查明后补记；“收入是不是都说全了”要重新问。
        </Notice>
      ) : null}
      {sheet.handOver.length > 0 ? (
        <Notice id="hand-over" tone="info" title="建议一事一议">
          {sheet.handOver.map(({ text, article }) => (
            <Text key={text} className="notice__text">{`${text}（依据${article}）`}</Text>
          ))}
        </Notice>
      ) : null}
      {sheet.classes.map((view, index) => card(view, `class-${index}`))}
      {sheet.singles.length > 0 ? <SinglesHead caseId={caseId} data={data} /> : null}
      <MoreRows
        id="singles-list"
        name="可以单独算一户的人"
        atOnce={PEOPLE_AT_ONCE}
        isWhole={isWhole}
        rows={sheet.singles.map((view, index) => card(view, `single-${index}`))}
      />
      <Card
        id="who-counts"
        title={`家里算几口人${sheet.householdOn ? `（${inWords(sheet.householdOn)}的情况）` : ''}`}
      >
        <MoreRows
          id="who-counts-list"
          name="家里算几口人"
          atOnce={PEOPLE_AT_ONCE}
          isWhole={isWhole}
          rows={sheet.people.map(({ name, text, article, since }) => (
            <View key={name} className="step">
              <Text className="step__line">{`${name}：${text}`}</Text>
              <Text className="step__how">{`${since ? `${since}，` : ''}依据${article}`}</Text>
            </View>
          ))}
        />
        {sheet.gone.map((words) => (
          <Text key={words} className="step__how">
            {words}
          </Text>
        ))}
      </Card>
      <FilingsCard filings={sheet.filings} />
      <SpecialAidCard sheet={sheet} isWhole={isWhole} open={open} onToggle={toggle} onAsk={onAsk} />
      <StepsCard sheet={sheet} isWhole={isWhole} />
    </InParts>
  );
}
