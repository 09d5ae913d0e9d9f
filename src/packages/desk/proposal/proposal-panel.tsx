import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button/button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { getDetermination } from '@/contracts/assessment/get-determination';
import { proposeDetermination } from '@/contracts/assessment/propose-determination';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import type { CaseId, SignerId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { useQuery } from '@/hooks/use-query';
import { useWideWindow } from '@/hooks/use-wide-window';
import { FormCard } from './form-card';
import { FoundCard } from './found-card';
import { canPrint, printPage } from './print-page';
import { keyOf } from './question-entry';
import { Recheck } from './recheck';
import { Results } from './results';
import type { Proposed } from './words';
import './proposal.scss';

/** Which line of the form answers a question, by its id. */
function lineFor(data: Proposed, question: string, about: string | undefined): string {
  if (question !== 'income' && question !== 'spending')
    return keyOf({ question, ...(about ? { about: about as SignerId } : {}) });
  const [declared] = question === 'income' ? data.declaredIncome : data.declaredSpending;
  return `${question}-${declared?.id ?? 'n1'}`;
}

function Head({ data }: { readonly data: Proposed }) {
  return (
    <View className="proposal__head">
      <Text className="subtitle">{`${data.householdName}家`}</Text>
      <Text className="proposal__meta">编号 {spokenCaseNumber(data.caseNumber)}</Text>
    </View>
  );
}

/** Shows what was computed, has it computed again, and takes what the officer found out. */
export function ProposalPanel({ caseId }: { readonly caseId: CaseId }) {
  const { data, failure, reload } = useQuery(getDetermination, { caseId });
  const proposing = useCommand(proposeDetermination);
  const [open, setOpen] = useState<string>();
  const [asked, setAsked] = useState<string>();
  const [isPrinting, setPrinting] = useState(false);
  const isWide = useWideWindow();
  useEffect(() => {
    if (!isPrinting) return;
    printPage();
    setPrinting(false);
  }, [isPrinting]);
  useEffect(() => {
    if (asked) void Taro.pageScrollTo({ selector: `#${asked}`, duration: 0 }).catch(() => undefined);
  }, [asked]);
  if (failure?.code === 'caseNotFound')
    return (
      <EmptyState title="这个案件不由您查看" text="可能已经转到别的机关去办了。请回到工作台看别的案件。" />
    );
  if (!data) return failure ? <FailureBox failure={failure} onRetry={reload} /> : <Loading />;
  const { sheet, canPropose } = data;
  const compute = async () => {
    const outcome = await proposing.run({ caseId });
    if (outcome?.ok) reload();
  };
  const ask = (question: string, about: string | undefined) => {
    const line = lineFor(data, question, about);
    setOpen(line);
    setAsked(line);
  };
  const saved = () => {
    setOpen(undefined);
    setAsked(undefined);
    reload();
  };
  return (
    <>
      <Head data={data} />
      <View>
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {proposing.failure ? <FailureBox failure={proposing.failure} onRetry={() => void compute()} /> : null}
        {sheet ? null : (
          <EmptyState
            title="还没有测算"
            text="按申报和查明的情况，对低保、特困、低保边缘、刚性支出困难、临时救助一次算清。结果只是建议，由经办人决定。"
          />
        )}
      </View>
      <View className="proposal__buttons">
        {canPropose ? (
          <Button id="compute" busy={proposing.isRunning} busyText="正在算…" onPress={() => void compute()}>
            {sheet ? '重新测算' : '测算'}
          </Button>
        ) : null}
        {sheet && canPrint ? (
          <Button id="print" kind="secondary" onPress={() => setPrinting(true)}>
            打印整张测算单
          </Button>
        ) : null}
      </View>
      <View className="proposal__columns">
        <View className="proposal__results">
          {sheet ? (
            <>
              <Results
                key={sheet.number}
                caseId={caseId}
                data={data}
                sheet={sheet}
                isWhole={isWide || isPrinting}
                {...(canPropose ? { onAsk: ask } : {})}
              />
              <Recheck caseId={caseId} number={sheet.number} />
            </>
          ) : null}
        </View>
        <View className="proposal__form">
          <FoundCard caseId={caseId} found={data.found} canChange={canPropose} onChanged={reload} />
          {canPropose ? (
            <FormCard caseId={caseId} data={data} open={open} onOpen={setOpen} onSaved={saved} />
          ) : null}
        </View>
      </View>
    </>
  );
}
