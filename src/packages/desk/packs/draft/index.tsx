import { Loading } from '@/components/loading/loading';
import { Shell } from '@/components/shell/shell';
import { getPack, getPackForm } from '@/contracts/policy/packs';
import { useQuery } from '@/hooks/use-query';
import { CountyFailure } from '../../county/county-only';
import { useReleaseId } from '../use-release-id';
import { DraftEditor } from './draft-editor';
import '../../county/county.scss';

/** Writes a release of the county's parameters, or changes the own one. */
export default function PackDraftPage() {
  const releaseId = useReleaseId();
  const form = useQuery(getPackForm, {});
  const changed = useQuery(getPack, releaseId ? { releaseId } : undefined);
  const failure = form.failure ?? changed.failure;
  const isReady = form.data !== undefined && (releaseId === undefined || changed.data !== undefined);
  const retry = () => {
    form.reload();
    changed.reload();
  };
  return (
    <Shell title="起草参数" className="county" isWide>
      {failure && !isReady ? <CountyFailure failure={failure} onRetry={retry} /> : null}
      {!failure && !isReady ? <Loading /> : null}
      {form.data && isReady ? (
        <DraftEditor key={releaseId ?? 'new'} form={form.data} changed={changed.data} />
      ) : null}
    </Shell>
  );
}
