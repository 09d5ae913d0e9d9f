import { Card } from '@/components/card/card';
import { ProgressList } from '@/components/progress-list/progress-list';
import type { OpenedCase } from './opened-case';

/** What has happened, and which colleague did it. */
export function ProgressCard({ steps }: { readonly steps: OpenedCase['progress'] }) {
  return (
    <Card id="progress" title="办理经过">
      <ProgressList steps={steps} />
    </Card>
  );
}
