import { forgetDraft, hasDraft, keepDraft, readDraft } from '@/services/draft-store';

/** This phone alone: no network, no platform. */
jest.mock('@/services/cloud', () => ({
  call: async () => ({ ok: false, error: { code: 'offline', message: '' } }),
}));
jest.mock('@/services/device-name', () => ({ deviceName: () => '手机' }));

const draft = (answer: string) => ({ savedAt: '2026-11-22T09:30:00.000Z', answer });

describe('the draft on the phone', () => {
  test('what was kept last is what is read, and the home screen knows that it waits', async () => {
    void keepDraft(draft('one'));
    expect(await keepDraft(draft('two'))).toBe(true);
    expect(await readDraft()).toEqual(draft('two'));
    expect(hasDraft.get()).toBe(true);
  });

  test('a forgotten draft does not come back, not even by a write that was under way', async () => {
    void keepDraft(draft('late'));
    await forgetDraft();
    expect(await readDraft()).toBeUndefined();
    expect(hasDraft.get()).toBe(false);
  });
});
