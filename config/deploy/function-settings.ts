import type { FunctionDeclaration } from '../functions';
import { HANDLER, RUNTIME } from './platform-limits';

/** What CloudBase's tools are told of a function, whichever of them deploys it. */
export const functionSettings = ({
  name,
  timeoutSeconds,
  memoryMb,
}: Pick<FunctionDeclaration, 'name' | 'timeoutSeconds' | 'memoryMb'>) => ({
  name,
  runtime: RUNTIME,
  handler: HANDLER,
  timeout: timeoutSeconds,
  memorySize: memoryMb,
  installDependency: false,
});
