import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Notice } from '@/components/notice/notice';
import { requestSupplement } from '@/contracts/casework/request-supplement';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { useCommand } from '@/hooks/use-command';
import { ActionFailure } from '../actions/action-failure';
import { needsLatest } from '../actions/needs-latest';
import { membersToSign, type OpenedCase } from '../case/opened-case';
import { ConfirmSheet } from '../confirm-sheet/confirm-sheet';
import { itemsToSend, MOST_ITEMS, type SupplementDraft, withSuggestion } from './draft';
import { DraftList } from './draft-list';
import { NoticePreview } from './notice-preview-card';
import { SendBar } from './send-bar';
import { Sent } from './sent';
import { Suggestions } from './suggestions-card';
import type { KeptSupplementDraft } from './use-supplement-draft';
import './supplement-editor.scss';

export interface SupplementEditorProps {
  readonly opened: OpenedCase;
  readonly draft: SupplementDraft;
  readonly kept: KeptSupplementDraft;
  onLookAgain(): void;
}

/** The list, what the resident will read of it, and the one button that sends it. */
export function SupplementEditor({ opened, draft, kept, onLookAgain }: SupplementEditorProps) {
  const { caseId, version, members } = opened;
  const [isAsking, setAsking] = useState(false);
  const [hasTried, setTried] = useState(false);
  const [sentCount, setSentCount] = useState<number>();
  const command = useCommand(requestSupplement);
  const canSend = opened.availableActions.includes('requestSupplement');

  const send = async () => {
    const items = itemsToSend(draft);
    if (!items) return;
    const outcome = await command.run({ caseId, expectedVersion: version, items });
    setAsking(false);
    if (!outcome?.ok) return;
    setSentCount(items.length);
    await kept.forget();
  };
  const askToSend = () => {
    setTried(true);
    if (itemsToSend(draft)) setAsking(true);
  };
  const lookAgain = () => {
    command.clearFailure();
    onLookAgain();
  };

  const mustLook = command.failure !== undefined && needsLatest(command.failure.code);

  if (sentCount !== undefined) return <Sent caseId={caseId} count={sentCount} />;
  return (
    <View id="supplement-editor">
      <Text className="title">缺什么，一次说全</Text>
      <Text className="body body--soft">
        {members[0]?.name}，编号 {spokenCaseNumber(opened.caseNumber)}
      </Text>
      {canSend ? (
        <Notice id="once" tone="warn" title="受理前只能告知一次">
          请把缺的都写上，发出以后不能再加（民发〔2021〕57号第十条）。申请人签了诚信承诺，能核对、能入户看清的，不用再让他们开证明。
        </Notice>
      ) : (
        <Notice id="cannot-send" tone="bad" title="这个案件现在不能再告知补正">
          可能已经告知过，或者已经受理。您写的都还在下面，没有发出。
        </Notice>
      )}
      <View className="supplement-editor__columns">
        <View className="supplement-editor__write">
          <Suggestions
            members={members}
            draft={draft}
            onAdd={(suggestion) => kept.change(withSuggestion(draft, suggestion))}
          />
          <DraftList members={members} draft={draft} showsProblems={hasTried} onChange={kept.change} />
        </View>
        <View className="supplement-editor__read">
          <NoticePreview opened={opened} draft={draft} />
          {command.failure ? (
            <ActionFailure
              failure={command.failure}
              toSign={membersToSign(opened)}
              onLookAgain={lookAgain}
              onRetry={() => void send()}
            />
          ) : null}
          {canSend && !mustLook ? (
            <SendBar draft={draft} showsProblems={hasTried} onSend={askToSend} />
          ) : null}
        </View>
      </View>
      {isAsking ? (
        <ConfirmSheet
          id="send-sure"
          title={`把这 ${draft.length} 项发给申请人？`}
          confirmText="发给申请人"
          busy={command.isRunning}
          onConfirm={() => void send()}
          onCancel={() => setAsking(false)}
        >
          <Text className="body body--strong">发出以后不能改，也不能再加新的要求。</Text>
          <Text className="body">
            申请人会马上收到通知，照着清单补。补齐以前不开始算办理时限。
            {draft.length >= MOST_ITEMS ? '' : '再想一想，还有没有漏的？'}
          </Text>
        </ConfirmSheet>
      ) : null}
    </View>
  );
}
