import { useRouter } from '@tarojs/taro';
import { type ClassSheet, classSheet, isAssistanceClass } from '@/domain/policy-library/class-sheet';
import { useObservable } from '@/hooks/use-observable';
import { lookedAt } from './held';
import { today } from './today';
import { useRules } from './use-rules';

/** The sheet of the class that the address names, for the place that is looked at; undefined where it names none. */
export function useSheet(): ClassSheet | undefined {
  const { name } = useRouter().params;
  const { place, area } = useObservable(lookedAt);
  const { parameters } = useRules(place);
  return isAssistanceClass(name) ? classSheet(name, place, today(), area, parameters) : undefined;
}
