/** The token with which a person of the demo county calls the local cloud. */
export async function tokenOf({ url }: { readonly url: string }, persona: string): Promise<string> {
  const response = await fetch(`${url}/local/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  const { token } = (await response.json()) as { token: string };
  return token;
}
