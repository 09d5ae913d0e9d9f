import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { RequestId } from '@/domain/kernel/ids';
import type { Outcome } from '@/services/outcome';
import { clientFailure } from '@/services/outcome';
import type { DevelopedPhoto } from '@/services/photos/develop';
import { createPhotoQueue } from '@/services/photos/photo-queue';
import { eventually } from '../../support/eventually';

type Sent = Outcome<{ readonly attachmentId: AttachmentId }>;
const arrived = (id: string): Sent => ({ ok: true, data: { attachmentId: id as AttachmentId } });
const photo = (name: string, isBlurred = false): DevelopedPhoto => ({
  content: name,
  thumbnail: `small ${name}`,
  isBlurred,
});

/** A queue whose sources are the photos themselves, and whose cloud answers from a list. */
function queueWith(answers: Sent[]) {
  const sent: { content: string; requestId: RequestId }[] = [];
  const there: string[] = [];
  let ids = 0;
  const queue = createPhotoQueue({
    cannotOpen: '打不开，请改用拍照。',
    develop: async (source) => {
      if (source === 'broken') throw new Error('out of memory');
      return source as DevelopedPhoto | undefined;
    },
    send: async ({ content }, requestId) => {
      sent.push({ content, requestId });
      return answers.shift() ?? arrived(content);
    },
    newRequestId: () => `request-${++ids}` as RequestId,
    onArrived: ({ attachmentId }) => there.push(attachmentId),
    onChange: () => undefined,
  });
  const stages = () => queue.waiting().map(({ stage }) => stage);
  return {
    queue,
    sent,
    there,
    stages,
    settled: () => eventually(async () => expect(queue.isBusy()).toBe(false)),
  };
}

describe('photos on their way', () => {
  test('go one after the other in the order chosen', async () => {
    const { queue, there, settled } = queueWith([]);
    queue.add([photo('a'), photo('b')], 'identity');
    queue.add([photo('c')], 'identity');
    expect(queue.isBusy()).toBe(true);
    await settled();
    expect(there).toEqual(['a', 'b', 'c']);
    expect(queue.waiting()).toEqual([]);
  });

  test('that got lost are kept, hold up no other, and go again under the same request id', async () => {
    const { queue, sent, there, stages, settled } = queueWith([clientFailure('offline')]);
    queue.add([photo('a'), photo('b')], 'identity');
    await settled();
    expect(there).toEqual(['b']);
    expect(stages()).toEqual(['lost']);
    const [{ key, words } = { key: 0, words: '' }] = queue.waiting();
    expect(words).toContain('网络不通');
    queue.goOn(key);
    await settled();
    expect(there).toEqual(['b', 'a']);
    expect(sent.map(({ requestId }) => requestId)).toEqual(['request-1', 'request-2', 'request-1']);
  });

  test('that look blurred wait for a word, and are taken when the person says so', async () => {
    const { queue, there, stages, settled } = queueWith([]);
    queue.add([photo('dim', true), photo('clear')], 'identity');
    await settled();
    expect(there).toEqual(['clear']);
    expect(stages()).toEqual(['blurred']);
    expect(queue.waiting()[0]).toMatchObject({ words: '照片有点糊，要不要重拍？', thumbnail: 'small dim' });
    queue.goOn(queue.waiting()[0]?.key ?? 0);
    await settled();
    expect(there).toEqual(['clear', 'dim']);
  });

  test('that cannot be opened say so and are never sent', async () => {
    const { queue, sent, stages, settled } = queueWith([]);
    queue.add([undefined, 'broken'], 'identity');
    await settled();
    expect(sent).toEqual([]);
    expect(stages()).toEqual(['refused', 'refused']);
    expect(queue.waiting()[0]?.words).toContain('改用拍照');
    for (const { key } of queue.waiting()) queue.goOn(key);
    expect(stages()).toEqual(['refused', 'refused']);
    for (const { key } of queue.waiting()) queue.drop(key);
    expect(queue.waiting()).toEqual([]);
  });

  test('that the cloud does not take say why', async () => {
    const words = '这张照片太小，看不清，请用原来的照片，不要用截下来的小图。';
    const { queue, stages, settled } = queueWith([
      { ok: false, error: { code: 'photoUnusable', message: words } },
    ]);
    queue.add([photo('a')], 'identity');
    await settled();
    expect(stages()).toEqual(['refused']);
    expect(queue.waiting()[0]?.words).toBe(words);
  });

  test('that were dropped on the way do not arrive', async () => {
    const { queue, there, settled } = queueWith([]);
    queue.add([photo('a'), photo('b')], 'identity');
    for (const { key } of queue.waiting()) queue.drop(key);
    await settled();
    expect(there).toEqual([]);
  });
});
