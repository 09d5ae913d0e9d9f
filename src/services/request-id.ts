import type { RequestId } from '@/domain/kernel/ids';

const RANDOM_LENGTH = 16;

/** A new request id: one for each thing a person does, kept for its repeats. Unique, not secret. */
export function newRequestId(): RequestId {
  let random = '';
  while (random.length < RANDOM_LENGTH) random += Math.random().toString(36).slice(2);
  return `r${Date.now().toString(36)}${random.slice(0, RANDOM_LENGTH)}` as RequestId;
}
