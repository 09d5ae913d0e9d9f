import { useObservable } from '@/hooks/use-observable';
import { display } from '@/services/display';

/** The words for this person: in 长辈模式 the few, where a text has a short form; '' says nothing at all. */
export function useWords<T extends string | undefined>(usual: T, few: string | undefined): T | string {
  const { isElder } = useObservable(display);
  return isElder && few !== undefined ? few : usual;
}
