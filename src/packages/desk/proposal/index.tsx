import { EmptyState } from '@/components/empty-state/empty-state';
import { Shell } from '@/components/shell/shell';
import { useRoute } from '@/hooks/use-route';
import { ProposalPanel } from './proposal-panel';

/** What the rules say about a case: a proposal, which the officer decides on. */
export default function Proposal() {
  const { caseId } = useRoute();
  return (
    <Shell title="测算" className="proposal" isWide>
      {caseId ? (
        <ProposalPanel caseId={caseId} />
      ) : (
        <EmptyState title="没有说是哪个案件" text="请回到工作台，从列表里打开。" />
      )}
    </Shell>
  );
}
