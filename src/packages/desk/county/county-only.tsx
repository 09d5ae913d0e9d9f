import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FailureBox } from '@/components/failure-box/failure-box';
import type { CallFailure } from '@/services/outcome';
import { routes } from '@/services/routes';

/** A failure of the county's desk: somebody of a township is told whose work it is, everybody else can try again. */
export function CountyFailure({ failure, onRetry }: { readonly failure: CallFailure; onRetry?(): void }) {
  if (failure.code !== 'countyOnly') return <FailureBox failure={failure} onRetry={onRetry} />;
  return (
    <EmptyState title="这里由县民政局的工作人员来办" text={failure.message}>
      <Button kind="secondary" onPress={() => void Taro.navigateTo({ url: routes.worklist })}>
        回到工作台
      </Button>
    </EmptyState>
  );
}
