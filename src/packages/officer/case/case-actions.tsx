import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { acceptApplication } from '@/contracts/casework/accept-application';
import { useCommand } from '@/hooks/use-command';
import { routes } from '@/services/routes';
import { AcceptSheet } from './accept-sheet';
import { acceptedWords } from './accepted-words';
import { ActionFailure } from './action-failure';
import { needsLatest } from './needs-latest';
import { membersToSign, type OpenedCase } from './opened-case';
import './case-actions.scss';

/** What the officer may do to the case now: exactly what the case says. */
export function CaseActions({ opened, onChanged }: { readonly opened: OpenedCase; onChanged(): void }) {
  const { caseId, version, availableActions } = opened;
  const [isAsking, setAsking] = useState(false);
  const [done, setDone] = useState<string>();
  const command = useCommand(acceptApplication);

  const accept = async () => {
    const outcome = await command.run({ caseId, expectedVersion: version });
    setAsking(false);
    if (!outcome?.ok) return;
    setDone(acceptedWords(outcome.data.deadlines));
    onChanged();
  };
  const lookAgain = () => {
    command.clearFailure();
    onChanged();
  };
  const askForMissing = () => void Taro.navigateTo({ url: routes.officerSupplement(caseId) });

  const mustLook = command.failure !== undefined && needsLatest(command.failure.code);
  const hasActions = availableActions.length > 0 && !mustLook;
  const hasSomething = done !== undefined || command.failure !== undefined || hasActions;

  return (
    <>
      <View className={`case-actions ${hasSomething ? '' : 'case-actions--empty'}`}>
        {done ? (
          <View className="case-actions__done">
            <Notice id="accepted" tone="good" title="已经受理，申请人会收到通知">
              <Text className="notice__text">{done}</Text>
              <Button id="accepted-seen" kind="quiet" onPress={() => setDone(undefined)}>
                知道了
              </Button>
            </Notice>
          </View>
        ) : null}
        {command.failure ? (
          <ActionFailure
            failure={command.failure}
            toSign={membersToSign(opened)}
            onLookAgain={lookAgain}
            onRetry={() => void accept()}
          />
        ) : null}
        {hasActions ? (
          <View className="case-actions__bar">
            {availableActions.includes('requestSupplement') ? (
              <Button id="request-supplement" kind="secondary" onPress={askForMissing}>
                告知补正
              </Button>
            ) : null}
            {availableActions.includes('accept') ? (
              <Button id="accept" onPress={() => setAsking(true)}>
                受理
              </Button>
            ) : null}
          </View>
        ) : null}
      </View>
      {isAsking ? (
        <AcceptSheet
          opened={opened}
          busy={command.isRunning}
          onConfirm={() => void accept()}
          onCancel={() => setAsking(false)}
          onRequestSupplement={() => {
            setAsking(false);
            askForMissing();
          }}
        />
      ) : null}
    </>
  );
}
