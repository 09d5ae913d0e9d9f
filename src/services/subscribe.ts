/** Asks the person whether messages of these templates may be sent; answers by template id. */
export async function askToSubscribe(_templateIds: readonly string[]): Promise<Record<string, string>> {
  return {};
}
