import type { PageHeaderProps } from './page-header.shared';

/** In WeChat the bar with title and way back is WeChat's own. */
export function PageHeader(_props: PageHeaderProps) {
  return null;
}
