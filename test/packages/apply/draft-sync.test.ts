import type { ActionContract } from '@/contracts/action-contract';
import type { CloudDraft } from '@/contracts/application/drafts';
import type { Instant } from '@/domain/kernel/instant';
import { createDraftSync, type DraftSync } from '@/services/draft-sync';
import { clientFailure } from '@/services/outcome';
import type { Storage } from '@/services/storage.shared';

type Call = Parameters<typeof createDraftSync>[1]['call'];

/** The drafts of one account as the functions keep them, and a network that can lose a request or an answer. */
function fakeCloud() {
  let version = 0;
  let content: { device: string; answers: string } | undefined;
  const lost: ('request' | 'answer')[] = [];
  const stale = { ok: false, error: { code: 'draftChanged', message: '' } };

  const actions: Record<string, (request: Record<string, unknown>) => unknown> = {
    saveDraft({ baseVersion, device, answers }) {
      if (baseVersion !== (content ? version : 0)) return stale;
      version += 1;
      content = { device: String(device), answers: String(answers) };
      return { ok: true, data: { version, savedAt: '2026-11-22T09:30:00.000Z' } };
    },
    discardDraft({ baseVersion }) {
      if (content && baseVersion !== version) return stale;
      if (content) version += 1;
      content = undefined;
      return { ok: true, data: {} };
    },
    getDrafts: () => ({ ok: true, data: { drafts: content ? [draft()] : [] } }),
  };
  const draft = (): CloudDraft => ({
    programme: 'lowIncome',
    version,
    savedAt: '2026-11-22T09:30:00.000Z' as Instant,
    device: '',
    answers: '',
    ...content,
  });
  const call = (async ({ action }: ActionContract, request: Record<string, unknown>) => {
    const loses = lost.shift();
    if (loses === 'request') return clientFailure('offline');
    const answer = actions[action]?.(request);
    return loses === 'answer' ? clientFailure('offline') : answer;
  }) as unknown as Call;
  return {
    call,
    lose: (...what: ('request' | 'answer')[]) => lost.push(...what),
    answers: () => content && JSON.parse(content.answers),
    /** As submitting does, on any phone. */
    empty: () => {
      version += 1;
      content = undefined;
    },
  };
}

function memory(): Storage {
  const kept = new Map<string, unknown>();
  return {
    read: async (key) => kept.get(key),
    write: async (key, value) => {
      kept.set(key, value);
      return true;
    },
    remove: async (key) => {
      kept.delete(key);
    },
  };
}

const draftOf = (savedAt: string, words = '') => ({ savedAt, words });

describe('a draft on two phones', () => {
  let cloud: ReturnType<typeof fakeCloud>;
  let red: DraftSync;
  let blue: DraftSync;
  beforeEach(() => {
    cloud = fakeCloud();
    const phone = (name: string) =>
      createDraftSync('lowIncome', { call: cloud.call, storage: memory(), device: () => name });
    red = phone('红手机');
    blue = phone('蓝手机');
  });

  test('opened on a phone that has none, the other phone’s draft is offered with its device', async () => {
    expect(await red.push(draftOf('t1', '王演示'))).toBe('saved');
    expect(await blue.compare(undefined)).toMatchObject({ is: 'onlyThere', cloud: { device: '红手机' } });
  });

  test('continued on the other phone and unchanged here: the newer one is taken', async () => {
    await red.push(draftOf('t1'));
    const found = await blue.compare(undefined);
    if (found?.is !== 'onlyThere') throw new Error('it is offered');
    await blue.take(found.cloud);
    expect(await blue.push(draftOf('t2', 'blue'))).toBe('saved');
    expect(await red.compare(draftOf('t1'))).toMatchObject({ is: 'newerThere', cloud: { device: '蓝手机' } });
  });

  test('changed on both: neither is overwritten until the person chooses; then the chosen one stands', async () => {
    await red.push(draftOf('t1'));
    const found = await blue.compare(undefined);
    if (found?.is !== 'onlyThere') throw new Error('it is offered');
    await blue.take(found.cloud);
    await blue.push(draftOf('t2', 'blue'));
    expect(await red.push(draftOf('t3', 'red'))).toBe('changed');
    expect(cloud.answers()).toEqual(draftOf('t2', 'blue'));
    const both = await red.compare(draftOf('t3', 'red'));
    if (both?.is !== 'both') throw new Error('the person has to choose');
    expect(JSON.parse(both.cloud.answers)).toEqual(draftOf('t2', 'blue'));

    await red.keepOwn(both.cloud);
    expect(await red.push(draftOf('t3', 'red'))).toBe('saved');
    expect(cloud.answers()).toEqual(draftOf('t3', 'red'));
    expect(await blue.compare(draftOf('t2', 'blue'))).toMatchObject({ is: 'newerThere' });
  });

  test('a lost answer is not taken for another phone, whether or not more was typed since', async () => {
    cloud.lose('answer');
    expect(await red.push(draftOf('t1'))).toBe('later');
    expect(await red.push(draftOf('t2'))).toBe('saved');
    expect(cloud.answers()).toEqual(draftOf('t2'));
    cloud.lose('answer');
    expect(await red.push(draftOf('t3'))).toBe('later');
    expect(await red.compare(draftOf('t3'))).toEqual({ is: 'upToDate' });
    expect(await red.push(draftOf('t4'))).toBe('saved');
  });

  test('without a network nothing is lost, and the next push brings it', async () => {
    cloud.lose('request');
    expect(await red.push(draftOf('t1'))).toBe('later');
    cloud.lose('request');
    expect(await red.compare(draftOf('t1'))).toBeUndefined();
    expect(await red.push(draftOf('t1'))).toBe('saved');
  });

  test('handed in on one phone: the other is told, and does not bring the old one back by itself', async () => {
    await red.push(draftOf('t1'));
    const found = await blue.compare(undefined);
    if (found?.is !== 'onlyThere') throw new Error('it is offered');
    await blue.take(found.cloud);
    cloud.empty();
    await red.discard();
    expect(await blue.compare(draftOf('t1'))).toEqual({ is: 'goneThere' });
    expect(await blue.push(draftOf('t1'))).toBe('saved');
    expect(cloud.answers()).toBeUndefined();
    expect(await red.push(draftOf('t9', 'a new one'))).toBe('saved');
  });

  test('thrown away without a network, it is thrown away in the cloud before anything else is sent', async () => {
    await red.push(draftOf('t1'));
    cloud.lose('request');
    await red.discard();
    expect(cloud.answers()).toEqual(draftOf('t1'));
    expect(await red.compare(undefined)).toEqual({ is: 'upToDate' });
    expect(cloud.answers()).toBeUndefined();
  });

  test('what another phone has saved since is not thrown away', async () => {
    await red.push(draftOf('t1'));
    const found = await blue.compare(undefined);
    if (found?.is !== 'onlyThere') throw new Error('it is offered');
    await blue.take(found.cloud);
    await blue.push(draftOf('t2', 'blue'));
    await red.discard();
    expect(cloud.answers()).toEqual(draftOf('t2', 'blue'));
  });
});
