import type { RequestId } from '@/domain/kernel/ids';

/** One call as it leaves the phone. */
export interface Parcel {
  readonly function: string;
  readonly action: string;
  readonly requestId?: RequestId;
  readonly data: unknown;
}

/** What came back: something, or nothing at all. `body` is not yet checked. */
export type Delivery =
  | { readonly arrived: true; readonly body: unknown }
  | { readonly arrived: false; readonly why: 'offline' | 'unreadable' };

export type Transport = (parcel: Parcel) => Promise<Delivery>;

/** The longest a person is left waiting, in milliseconds; functions end after 10 s. */
export const LONGEST_WAIT_MS = 20_000;

/** `delivery`, or `offline` after the longest wait. */
export function withinPatience(
  delivery: Promise<Delivery>,
  milliseconds = LONGEST_WAIT_MS,
): Promise<Delivery> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ arrived: false, why: 'offline' }), milliseconds);
    const settle = (result: Delivery) => {
      clearTimeout(timer);
      resolve(result);
    };
    delivery.then(settle, () => settle({ arrived: false, why: 'offline' }));
  });
}
