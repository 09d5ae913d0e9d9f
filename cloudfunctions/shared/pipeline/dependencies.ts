import type { Clock, Ids } from '../ports/clock-and-ids';
import type { Directory } from '../ports/directory';
import type { Documents } from '../ports/documents';
import type { Files } from '../ports/files';
import type { Nudge } from '../ports/nudge';
import type { Sealer } from '../ports/sealer';

/** Everything outside that the use cases of a function work with. */
export interface Dependencies {
  readonly documents: Documents;
  readonly files: Files;
  readonly sealer: Sealer;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly nudge: Nudge;
}
