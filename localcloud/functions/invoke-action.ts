import type { ActionReply, ActionRequest } from '../server/part';
import { FAILURE_CODES } from './outcome';
import type { FunctionRunner } from './runner';

/**
 * The SDK's callFunction inside a function: `functions.invokeFunction`. The called function sees no identity. A call of
 * one of the `unheard` functions is answered with null at once.
 */
export function invokeAction(runner: FunctionRunner, unheard: readonly string[] = []) {
  return async ({ params, headers }: ActionRequest): Promise<ActionReply> => {
    const functionName = String(params.function_name ?? '');
    const event = parseEvent(params.request_data);
    if (!event) return { code: 'INVALID_PARAM', message: 'request_data is the JSON of an object' };
    if (unheard.includes(functionName)) return { data: { response_data: 'null' } };
    const source = String(headers['x-tcb-source'] ?? 'scf');
    const outcome = await runner.invoke(functionName, event, { kind: 'function', source });
    if (outcome.ok) return { data: { response_data: outcome.json } };
    const { sdk, words } = FAILURE_CODES[outcome.reason];
    return { code: sdk, message: `${words}: ${outcome.failure.errorMessage}` };
  };
}

function parseEvent(requestData: unknown): object | undefined {
  if (requestData === undefined || requestData === '') return {};
  try {
    const event: unknown = JSON.parse(String(requestData));
    return typeof event === 'object' && event !== null ? event : undefined;
  } catch {
    return undefined;
  }
}
