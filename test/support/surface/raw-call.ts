import type { ActionContract } from '@/contracts/action-contract';
import type { ProductCloud } from '../product-cloud';

/** Calls an action with JSON as it was written, also such as no client of ours writes. Gives the answer's text. */
export type RawCall = (
  persona: string,
  contract: Pick<ActionContract, 'function' | 'action'>,
  dataJson: string,
  requestIdJson: string,
) => Promise<string>;

/** The door of the local cloud for raw JSON. */
export function rawCallOf({ url }: Pick<ProductCloud, 'url'>): RawCall {
  const tokens = new Map<string, Promise<string>>();
  const post = async (path: string, body: string, token = ''): Promise<string> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return (await fetch(url + path, { method: 'POST', headers, body })).text();
  };
  const tokenOf = (persona: string): Promise<string> => {
    const known =
      tokens.get(persona) ??
      post('/local/session', JSON.stringify({ persona })).then(
        (text) => (JSON.parse(text) as { token: string }).token,
      );
    tokens.set(persona, known);
    return known;
  };
  return async (persona, contract, dataJson, requestIdJson) =>
    post(
      `/call/${contract.function}/${contract.action}`,
      `{"requestId":${requestIdJson},"data":${dataJson}}`,
      await tokenOf(persona),
    );
}
