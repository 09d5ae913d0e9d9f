import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Notice } from '@/components/notice/notice';
import type { MemberView } from '@/contracts/casework/open-case';
import type { CallFailure } from '@/services/outcome';
import { namesOf } from '../case/opened-case';
import { needsLatest } from './needs-latest';

/** Why an action did not happen: who must sign first, what changed meanwhile, or a way to try again. */
export function ActionFailure(props: {
  readonly failure: CallFailure;
  readonly toSign: readonly MemberView[];
  onLookAgain(): void;
  onRetry(): void;
}) {
  const { failure, toSign } = props;
  const mustLook = needsLatest(failure.code);
  return (
    <View className="action-failure">
      <FailureBox failure={failure} onRetry={mustLook ? undefined : props.onRetry} />
      {failure.code === 'authorizationMissing' && toSign.length > 0 ? (
        <Notice tone="warn" title={`还没签的人：${namesOf(toSign)}`} />
      ) : null}
      {mustLook ? (
        <Button id="look-again" className="action-failure__again" onPress={props.onLookAgain}>
          看最新情况
        </Button>
      ) : null}
    </View>
  );
}
