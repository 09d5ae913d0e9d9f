/** Where a sealed value stands; an envelope opens only in its own place. */
export interface Place {
  readonly collection: string;
  readonly id: string;
  readonly field: string;
}

/** Encrypts personal data at rest and makes keyed digests for look-up. */
export interface Sealer {
  /** The value as JSON, encrypted and authenticated under the current key. */
  seal(place: Place, value: unknown): string;
  /** The value again; throws when the envelope was altered, moved, or its key is gone. */
  open(place: Place, envelope: string): unknown;
  /** The same for bytes as they are: a photo. */
  sealBytes(place: Place, content: Uint8Array): Buffer;
  /** The bytes again; throws as `open` does. */
  openBytes(place: Place, envelope: Buffer): Buffer;
  /** 64 hex digits; the same text gives the same digest for one purpose, and nobody without the key can compute or invert it. */
  digest(purpose: string, text: string): string;
}
