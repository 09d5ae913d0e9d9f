import { Shell } from '@/components/shell/shell';

export default function Page() {
  return <Shell title="救助通">正在打开…</Shell>;
}
