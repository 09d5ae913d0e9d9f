import type { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';

/** Two strokes of a hand, as the signature pad records them. */
export const signature = (): HandwrittenSignature => [
  Array.from({ length: 12 }, (_, i) => [100 + i * 40, 300 + i * 10, i * 16]),
  Array.from({ length: 12 }, (_, i) => [500 - i * 20, 200 + i * 40, 400 + i * 16]),
];
