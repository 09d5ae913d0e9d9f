import Taro from '@tarojs/taro';

/**
 * WeChat's own question. It must be called in the tap itself, before any other call.
 * Answers by template id: `accept`, `acceptWithAudio`, `reject`, `ban`, `filter`; nothing when it could not be asked.
 */
export async function askToSubscribe(templateIds: readonly string[]): Promise<Record<string, string>> {
  try {
    const options = { tmplIds: [...templateIds], entityIds: [] as never };
    const answers: object = await Taro.requestSubscribeMessage(options);
    const results: Record<string, string> = {};
    for (const [id, result] of Object.entries(answers))
      if (templateIds.includes(id) && typeof result === 'string') results[id] = result;
    return results;
  } catch {
    return {};
  }
}
