import type { Case } from '@/domain/case/case';
import type { Setting } from '@/domain/determination/determination';
import { type FoundFact, holding } from '@/domain/determination/found-fact';
import { villageToVisit } from '@/domain/household/application';
import { officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import type { Area } from '@/domain/policy/policy-parameter';
import type { Office } from '../shared/ports/directory';

const COUNTY_DIGITS = 6;
const LAST_THREE_DIGITS = -3;
/** 统计用区划代码: a residents' committee (居民委员会) has 001–199 at the end, a villagers' committee (村民委员会) 200–399. */
const FIRST_VILLAGERS_COMMITTEE = 200;
const FIRST_BEYOND = 400;

/** What the code of the place says about town or country; undefined where it says nothing. */
function areaOfCode(villageCode: string): Area | undefined {
  const number = Number(villageCode.slice(LAST_THREE_DIGITS));
  if (number <= 0 || number >= FIRST_BEYOND) return undefined;
  return number < FIRST_VILLAGERS_COMMITTEE ? 'urban' : 'rural';
}

/**
 * By which rules a case is computed: those of the office that leads, of the village where the household lives when that
 * is in its county; of the day of acceptance, before it of today; as known today. Town or country is what an officer
 * found, else what the village's code says.
 */
export function settingOf(
  state: Case,
  office: Office,
  found: readonly FoundFact[],
  today: PlainDate,
): { readonly setting: Setting; readonly isAreaGuessed: boolean } {
  const village = villageToVisit(state.declared);
  const isInCounty = village.startsWith(office.divisionCode.slice(0, COUNTY_DIGITS));
  const said = holding(found).find((one) => one.kind === 'area')?.area ?? undefined;
  const area = said ?? (isInCounty ? areaOfCode(village) : undefined);
  return {
    setting: {
      region: isInCounty ? village : office.divisionCode,
      ...(area ? { area } : {}),
      effectiveOn: state.acceptedAt ? officeDateOf(state.acceptedAt) : today,
      knownOn: today,
    },
    isAreaGuessed: said === undefined && area !== undefined,
  };
}
