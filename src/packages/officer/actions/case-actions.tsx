import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ComponentType, useState } from 'react';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import type { CaseAction } from '@/domain/case/available-actions';
import { routes } from '@/services/routes';
import type { OpenedCase } from '../case/opened-case';
import { AcceptSheet } from './accept-sheet';
import { ACTION_TEXTS, arranged } from './action-texts';
import { EndSheet } from './end-sheet';
import { InvestigateSheet } from './investigate-sheet';
import { PaperSheet } from './paper-sheet';
import { RefuseSheet } from './refuse-sheet';
import { ReturnSheet } from './return-sheet';
import type { SheetProps } from './sheet.shared';
import { TransferSheet } from './transfer-sheet';
import { WithdrawalSheet } from './withdrawal-sheet';
import './case-actions.scss';

type WithSheet = Exclude<CaseAction, 'requestSupplement' | 'recordHouseholdChange' | 'accept'>;

/** The sheet of each action; the supplement and the household have a screen of their own. */
const SHEETS: Readonly<Record<WithSheet, ComponentType<SheetProps>>> = {
  returnSupplementItem: ReturnSheet,
  recordPaperSignature: PaperSheet,
  recordWithdrawalByPhone: WithdrawalSheet,
  transfer: TransferSheet,
  startInvestigation: InvestigateSheet,
  putRefusalForward: RefuseSheet,
  endProcedure: EndSheet,
};

interface Done {
  readonly title: string;
  readonly text?: string;
}

/** What was just done, until the officer has seen it. */
function DoneNotice({ done, onSeen }: { readonly done: Done; onSeen(): void }) {
  return (
    <View className="case-actions__done">
      <Notice id="done" tone="good" title={done.title}>
        {done.text ? <Text className="notice__text">{done.text}</Text> : null}
        <Button id="done-seen" kind="quiet" onPress={onSeen}>
          知道了
        </Button>
      </Notice>
    </View>
  );
}

/** The buttons: exactly what the case says can be done, the usual next step first. */
function ActionBar({
  actions,
  onOpen,
}: {
  readonly actions: readonly CaseAction[];
  onOpen(a: CaseAction): void;
}) {
  const [isMoreOpen, setMoreOpen] = useState(false);
  const { first, more } = arranged(actions);
  const button = (action: CaseAction, kind: 'primary' | 'secondary') => (
    <Button key={action} id={ACTION_TEXTS[action].id} kind={kind} onPress={() => onOpen(action)}>
      {ACTION_TEXTS[action].text}
    </Button>
  );
  return (
    <>
      {isMoreOpen ? (
        <View id="more" className="case-actions__more">
          {more.map((action) => button(action, 'secondary'))}
        </View>
      ) : null}
      <View className="case-actions__bar">
        {more.length > 0 ? (
          <Button
            id="open-more"
            kind="secondary"
            className="case-actions__toggle"
            onPress={() => setMoreOpen(!isMoreOpen)}
          >
            {isMoreOpen ? '收起' : '更多'}
          </Button>
        ) : null}
        {[...first].reverse().map((action) => button(action, action === first[0] ? 'primary' : 'secondary'))}
      </View>
    </>
  );
}

/** What the officer may do to the case now, each step with a sheet that asks once more. */
export function CaseActions({ opened, onChanged }: { readonly opened: OpenedCase; onChanged(): void }) {
  const [action, setAction] = useState<CaseAction>();
  const [done, setDone] = useState<Done>();
  const askForMissing = () => void Taro.navigateTo({ url: routes.officerSupplement(opened.caseId) });
  const open = (chosen: CaseAction) => {
    setDone(undefined);
    if (chosen === 'requestSupplement') askForMissing();
    else if (chosen === 'recordHouseholdChange')
      void Taro.navigateTo({ url: routes.household(opened.caseId) });
    else setAction(chosen);
  };
  const close = () => setAction(undefined);
  const sheet: SheetProps = {
    opened,
    onCancel: close,
    onDone(title, text) {
      setDone({ title, ...(text ? { text } : {}) });
      close();
      onChanged();
    },
    onLookAgain() {
      close();
      onChanged();
    },
  };
  const Sheet = action && action in SHEETS ? SHEETS[action as WithSheet] : undefined;
  const hasActions = opened.availableActions.length > 0;
  return (
    <>
      <View className={`case-actions ${done || hasActions ? '' : 'case-actions--empty'}`}>
        {done ? <DoneNotice done={done} onSeen={() => setDone(undefined)} /> : null}
        {hasActions ? <ActionBar actions={opened.availableActions} onOpen={open} /> : null}
      </View>
      {Sheet ? <Sheet {...sheet} /> : null}
      {action === 'accept' ? (
        <AcceptSheet
          {...sheet}
          onRequestSupplement={() => {
            close();
            askForMissing();
          }}
        />
      ) : null}
    </>
  );
}
