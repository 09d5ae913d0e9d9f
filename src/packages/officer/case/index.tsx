import { EmptyState } from '@/components/empty-state/empty-state';
import { Shell } from '@/components/shell/shell';
import { useRoute } from '@/hooks/use-route';
import { CasePanel } from './case-panel';

/** One case, whole. */
export default function OfficerCase() {
  const { caseId } = useRoute();
  return (
    <Shell title="办理案件" className="officer-case" isWide>
      {caseId ? (
        <CasePanel caseId={caseId} isWholePage />
      ) : (
        <EmptyState title="没有说是哪个案件" text="请回到工作台，从列表里打开。" />
      )}
    </Shell>
  );
}
