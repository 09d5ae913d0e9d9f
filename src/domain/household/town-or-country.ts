/** Numbers of residents' committees (居民委员会) and villagers' committees (村民委员会) in codes of 12 digits. */
const RESIDENTS = /^0\d{2}$|^1\d{2}$/;
const VILLAGERS = /^[23]\d{2}$/;

/**
 * Whether a village's code is that of a community in town or of a village, by the rules by which the codes are given out
 * (统计用区划代码编制规则); undefined for any other. A hint for people, never what a standard is taken by.
 */
export function townOrCountry(villageCode: string): 'urban' | 'rural' | undefined {
  const number = villageCode.slice('990101100'.length);
  if (RESIDENTS.test(number)) return 'urban';
  return VILLAGERS.test(number) ? 'rural' : undefined;
}
