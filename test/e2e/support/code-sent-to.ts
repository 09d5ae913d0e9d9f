import { eventually } from '../../support/eventually';
import { PATIENCE_MS } from './see';

interface Message {
  readonly lines: readonly string[];
}

/** The six digits of the newest short message that this number received. */
export async function codeSentTo({ url }: { readonly url: string }, phone: string): Promise<string> {
  let code = '';
  await eventually(async () => {
    const response = await fetch(`${url}/local/messages?phone=${phone}`);
    const messages = (await response.json()) as Message[];
    code = /(?<!\d)\d{6}(?!\d)/.exec(messages[0]?.lines.join(' ') ?? '')?.[0] ?? '';
    if (code === '') throw new Error(`no code was sent to ${phone}`);
  }, PATIENCE_MS);
  return code;
}
