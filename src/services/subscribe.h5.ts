/** The question as the page around this one asks it; nothing where it does not ask. */
export async function askToSubscribe(templateIds: readonly string[]): Promise<Record<string, string>> {
  try {
    return (await window.__HOST__?.requestSubscribeMessage?.(templateIds)) ?? {};
  } catch {
    return {};
  }
}
