import type { IndexDeclaration } from '../collection-declaration';
import type { FunctionDeclaration } from '../functions';

/** A function as it stands in the cloud. */
export interface DeployedFunction {
  readonly variables: Readonly<Record<string, string>>;
  readonly timers: readonly { readonly name: string; readonly cron: string }[];
}

export interface DeployedIndex {
  readonly name: string;
  readonly keys: IndexDeclaration['keys'];
  readonly isUnique: boolean;
}

/** Who may read and write a collection besides functions, in the platform's own word. */
export type CollectionAccess = string;
/** Nobody but functions and administrators. */
export const CLOSED: CollectionAccess = 'ADMINONLY';

/** What the deployment needs of the platform's management interface. */
export interface CloudManager {
  findFunction(name: string): Promise<DeployedFunction | undefined>;
  /** Uploads `<folder>/<name>`, creating the function or replacing code, settings and variables. */
  putFunction(
    declaration: FunctionDeclaration,
    folder: string,
    variables: Readonly<Record<string, string>>,
  ): Promise<void>;
  createTimer(functionName: string, timer: { readonly name: string; readonly cron: string }): Promise<void>;
  removeTimer(functionName: string, timerName: string): Promise<void>;
  /** Gives whether it had to be created. */
  ensureCollection(name: string): Promise<boolean>;
  indexesOf(collection: string): Promise<readonly DeployedIndex[]>;
  createIndex(collection: string, index: IndexDeclaration): Promise<void>;
  accessOf(collection: string): Promise<CollectionAccess>;
  setAccess(collection: string, access: CollectionAccess): Promise<void>;
}
