import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { TextField } from '@/components/text-field/text-field';
import type { PackSummary } from '@/contracts/policy/pack-view';
import { publishPack, rejectPack } from '@/contracts/policy/packs';
import { useCommand } from '@/hooks/use-command';
import { routes } from '@/services/routes';
import { CountyFailure } from '../../county/county-only';
import { onceMore } from '../../county/once-more';

const LONGEST_REASON = 300;

/** Sends it back, or takes the own one back, with the reason. */
function Reject({ summary, onDone }: { readonly summary: PackSummary; onDone(): void }) {
  const { run, isRunning, failure } = useCommand(rejectPack);
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const word = summary.isOwn ? '撤下' : '退回';
  const reject = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const { releaseId, version } = summary;
    const outcome = await run({ releaseId, expectedVersion: version, reason });
    if (outcome?.ok) onDone();
  };
  return (
    <View>
      <TextField
        id="reject-reason"
        label={`${word}的理由`}
        isLong
        maxLength={LONGEST_REASON}
        value={reason}
        error={hasTried && reason.trim() === '' ? '请写明理由，同事好照着改' : undefined}
        onChange={setReason}
      />
      <View className="county__buttons">
        <Button id="reject" kind="secondary" busy={isRunning} onPress={() => void reject()}>
          {word}
        </Button>
      </View>
      {failure ? <CountyFailure failure={failure} onRetry={onceMore(failure, () => void reject())} /> : null}
    </View>
  );
}

/** The second hand: publishes in two taps. */
function Publish(props: { readonly summary: PackSummary; readonly isFit: boolean; onDone(): void }) {
  const { summary, isFit, onDone } = props;
  const { run, isRunning, failure } = useCommand(publishPack);
  const [isAsking, setAsking] = useState(false);
  const publish = async () => {
    const outcome = await run({ releaseId: summary.releaseId, expectedVersion: summary.version });
    setAsking(false);
    if (outcome?.ok) onDone();
  };
  if (!isFit) return <Notice tone="warn" title="验算没有通过，请退回给起草的同事改" />;
  return (
    <View>
      {isAsking ? (
        <Notice id="publish-sure" tone="warn" title="对照过文件原文了吗？">
          发布以后马上作数，不能改，也不能删；写错了只能再发一份更正的。
        </Notice>
      ) : null}
      <View className="county__buttons">
        <Button
          key={isAsking ? 'publish-yes' : 'publish'}
          id={isAsking ? 'publish-yes' : 'publish'}
          busy={isRunning}
          onPress={() => (isAsking ? void publish() : setAsking(true))}
        >
          {isAsking ? '对照过了，发布' : '复核并发布'}
        </Button>
        {isAsking ? (
          <Button id="publish-no" kind="secondary" onPress={() => setAsking(false)}>
            再看看
          </Button>
        ) : null}
      </View>
      {failure ? <CountyFailure failure={failure} onRetry={onceMore(failure, () => void publish())} /> : null}
    </View>
  );
}

/** What the caller may do with a release that is not settled. */
export function Decide(props: { readonly summary: PackSummary; readonly isFit: boolean; onDone(): void }) {
  const { summary } = props;
  const { isOwn, status, releaseId } = summary;
  if (status === 'published') return null;
  return (
    <Card id="decide" title={isOwn ? '您起草的' : '复核'}>
      {isOwn ? (
        <>
          <Notice id="own" title="要由另一位同事复核、发布">
            起草的人不能自己发布。请同事用自己的账号登录，在“参数发布”里打开这一份。
          </Notice>
          <View className="county__buttons">
            <Button id="change" onPress={() => void Taro.navigateTo({ url: routes.packDraft(releaseId) })}>
              修改
            </Button>
          </View>
        </>
      ) : null}
      {!isOwn && status === 'draft' ? <Publish {...props} /> : null}
      {status === 'draft' ? <Reject summary={summary} onDone={props.onDone} /> : null}
      {!isOwn && status === 'rejected' ? (
        <Text className="county__line">已经退回，等起草的同事改好。</Text>
      ) : null}
    </Card>
  );
}
