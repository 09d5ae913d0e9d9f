import type { PlainDate } from '@/domain/kernel/plain-date';
import type { PackValue } from '@/domain/policy/pack/pack-release';
import { valueWords } from '@/domain/policy/pack/value-words';
import { policyAt } from '@/domain/policy/policy-at';
import type { Area, PolicyParameter } from '@/domain/policy/policy-parameter';

const AREA_NAMES: Readonly<Record<Area, string>> = { urban: '城镇', rural: '农村' };
/** Also what is not in force until later is set already. */
const EVER = '9999-12-31' as PlainDate;

/**
 * What `parameters` set for a parameter from the very same day, built in or published: `730 元/月`, and where the release
 * sets town and country alike but they differed `城镇 730 元/月，农村 6,200 元/年`. Undefined where nothing is set for the day.
 */
export function sameDayWords(
  { name, area }: Pick<PackValue, 'name' | 'area'>,
  when: { readonly region: string; readonly day: PlainDate; readonly parameters: readonly PolicyParameter[] },
): string | undefined {
  const { region, day, parameters } = when;
  const wordsFor = (of: Area | undefined): string | undefined => {
    const set = policyAt({ region, area: of, effectiveOn: day, knownOn: EVER, parameters }).find(name);
    return set?.effectiveFrom === day ? valueWords(name, set.value) : undefined;
  };
  const alike = wordsFor(area);
  if (alike !== undefined || area !== undefined) return alike;
  const each = (['urban', 'rural'] as const).flatMap((of) => {
    const words = wordsFor(of);
    return words === undefined ? [] : [`${AREA_NAMES[of]} ${words}`];
  });
  return each.length > 0 ? each.join('，') : undefined;
}
