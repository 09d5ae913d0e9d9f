import type { FoundValue, Policy } from '../policy/policy-at';
import type { ParameterName, ParameterTypes } from '../policy/policy-parameter';

/** Every parameter that an assessment asked for, with its value, source and dates; null where nobody has set one. */
export type ParametersUsed = Readonly<Record<string, FoundValue<unknown> | null>>;

/** A policy that remembers what it was asked for. */
export function remembering(policy: Policy): { readonly policy: Policy; used(): ParametersUsed } {
  const asked = new Map<string, FoundValue<unknown> | null>();
  return {
    policy: {
      ...policy,
      find<N extends ParameterName>(name: N) {
        const found = policy.find(name);
        asked.set(name, found ?? null);
        return found;
      },
    },
    used: () => Object.fromEntries(asked),
  };
}

/** The policy that answers from what was remembered. Throws for a parameter that was not asked for then. */
export function policyFrom(used: ParametersUsed): Policy {
  return {
    find<N extends ParameterName>(name: N) {
      if (!Object.hasOwn(used, name)) throw new RangeError(`the parameter ${name} was not used then`);
      return (used[name] ?? undefined) as FoundValue<ParameterTypes[N]> | undefined;
    },
  };
}
