import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import type { SheetView } from '@/contracts/assessment/sheet-view';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import { routes } from '@/services/routes';
import { AnswerCard } from './answer-card';
import { ClassCard } from './class-card';
import { SpecialAidCard } from './special-aid-card';
import { StepsCard } from './steps-card';
import type { Proposed } from './words';

export interface ResultsProps {
  readonly caseId: CaseId;
  readonly data: Proposed;
  readonly sheet: SheetView;
  /** Everything stands open, for paper. */
  readonly isWhole: boolean;
  onAsk?(question: string, about: string | undefined): void;
}

/** 单人户: each a unit of its own, with the way back to the family. */
function Singles({ caseId, data, sheet, isWhole, onAsk }: ResultsProps) {
  if (sheet.singles.length === 0) return null;
  return (
    <View id="singles">
      <Card title="可以单独算一户的人（单人户）">
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
      {sheet.singles.map((view, index) => (
        <ClassCard
          key={`${view.title}${view.name ?? ''}`}
          id={`single-${index}`}
          view={view}
          isWhole={isWhole}
          onAsk={onAsk}
        />
      ))}
    </View>
  );
}

/** The answer, a card for each class, those who may be a unit of their own, who counts, and every step. */
export function Results(props: ResultsProps) {
  const { sheet, isWhole, onAsk } = props;
  return (
    <>
      <AnswerCard sheet={sheet} />
      {sheet.handOver.length > 0 ? (
        <Notice id="hand-over" tone="info" title="建议一事一议">
          {sheet.handOver.map(({ text, article }) => (
            <Text key={text} className="notice__text">{`${text}（依据${article}）`}</Text>
          ))}
        </Notice>
      ) : null}
      {sheet.classes.map((view, index) => (
        <ClassCard
          key={`${view.of}${view.name ?? ''}`}
          id={`class-${index}`}
          view={view}
          isWhole={isWhole}
          onAsk={onAsk}
        />
      ))}
      <Singles {...props} />
      <Card id="who-counts" title="家里算几口人">
        {sheet.people.map(({ name, text, article }) => (
          <View key={name} className="step">
            <Text className="step__line">{`${name}：${text}`}</Text>
            <Text className="step__how">依据{article}</Text>
          </View>
        ))}
      </Card>
      <SpecialAidCard sheet={sheet} isWhole={isWhole} onAsk={onAsk} />
      <StepsCard sheet={sheet} isWhole={isWhole} />
    </>
  );
}
