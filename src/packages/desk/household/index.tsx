import { EmptyState } from '@/components/empty-state/empty-state';
import { Shell } from '@/components/shell/shell';
import { useRoute } from '@/hooks/use-route';
import { HouseholdPanel } from './household-panel';

/** Who lives together, is registered and owes support, on any day; and the form for one change. */
export default function Household() {
  const { caseId } = useRoute();
  return (
    <Shell title="家里的人" className="household-page" isWide>
      {caseId ? (
        <HouseholdPanel caseId={caseId} />
      ) : (
        <EmptyState title="没有说是哪个案件" text="请回到工作台，从列表里打开。" />
      )}
    </Shell>
  );
}
