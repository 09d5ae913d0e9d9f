import { useMemo } from 'react';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Shell } from '@/components/shell/shell';
import { openCase } from '@/contracts/casework/open-case';
import type { CaseId } from '@/domain/kernel/ids';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { withSuggestion } from './draft';
import { prefilled } from './suggestions';
import { SupplementEditor } from './supplement-editor';
import { useSupplementDraft } from './use-supplement-draft';

function SupplementOf({ caseId }: { readonly caseId: CaseId }) {
  const { data, failure, reload } = useQuery(openCase, { caseId });
  const beginning = useMemo(() => data && prefilled(data).reduce(withSuggestion, []), [data]);
  const kept = useSupplementDraft(caseId, beginning);
  if (!data && failure) return <FailureBox failure={failure} onRetry={reload} />;
  if (!data || !kept.draft) return <Loading />;
  return <SupplementEditor opened={data} draft={kept.draft} kept={kept} onLookAgain={reload} />;
}

/** Writes the one notice that lists everything that is missing (一次性告知补正). */
export default function Supplement() {
  const { caseId } = useRoute();
  return (
    <Shell title="告知补正" className="supplement" isWide>
      {caseId ? (
        <SupplementOf caseId={caseId} />
      ) : (
        <EmptyState title="没有说是哪个案件" text="请回到工作台，从案件里打开。" />
      )}
    </Shell>
  );
}
