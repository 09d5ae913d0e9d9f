import { useEffect } from 'react';
import { showFirstError } from './show-first-error';

/**
 * After a try that failed, brings the first field with an error into sight and, in a browser, puts the cursor there.
 * @param attempts how many tries have failed on this screen; nothing happens at 0
 */
export function useFirstError(attempts: number): void {
  useEffect(() => {
    if (attempts > 0) showFirstError();
  }, [attempts]);
}
