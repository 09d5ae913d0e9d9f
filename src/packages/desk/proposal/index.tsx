import { EmptyState } from '@/components/empty-state/empty-state';
import { Shell } from '@/components/shell/shell';

/** What the rules say about a case: a proposal, which the officer decides on. */
export default function Proposal() {
  return (
    <Shell title="测算" className="proposal" isWide>
      <EmptyState title="没有说是哪个案件" text="请回到工作台，从列表里打开。" />
    </Shell>
  );
}
