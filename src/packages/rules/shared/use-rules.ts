import { useEffect, useMemo } from 'react';
import { asOfWords, parametersFor } from '@/domain/policy-library/published-rules';
import { useObservable } from '@/hooks/use-observable';
import { onNetworkBack } from '@/services/network';
import { published, refreshPublished } from './published';

/** The rules for the place with this code as this phone knows them; asks for newer ones when there is a network. */
export function useRules(place: string): {
  readonly parameters: ReturnType<typeof parametersFor>;
  /** As of which day they are, in a sentence. */
  readonly asOf: string;
} {
  const rules = useObservable(published)[place];
  useEffect(() => {
    void refreshPublished();
    return onNetworkBack(() => void refreshPublished());
  }, []);
  const parameters = useMemo(() => parametersFor(rules), [rules]);
  return { parameters, asOf: asOfWords(rules, place) };
}
