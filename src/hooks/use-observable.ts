import { useSyncExternalStore } from 'react';
import type { Observable } from '@/services/observable';

/** The current value of an observable; the screen follows its changes. */
export const useObservable = <T>(observable: Observable<T>): T =>
  useSyncExternalStore(observable.subscribe, observable.get, observable.get);
