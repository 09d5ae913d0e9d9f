import type { LegalReference } from '../kernel/legal-reference';

/** Why an application goes where it goes (办理机关的理由): one plain sentence and the article behind it. */
export interface RoutingReason {
  readonly text: string;
  readonly reference: LegalReference;
}
