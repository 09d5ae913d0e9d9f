import { citation } from '../kernel/legal-reference';
import type { PlainDate } from '../kernel/plain-date';
import type { Area, PolicyParameter } from '../policy/policy-parameter';
import { type AssistanceClass, CLASS_CONDITIONS, CLASS_TEXT } from '../programs/conditions';
import { CLASS_PARAMETERS } from './class-amounts';
import { type Clock, clocksOf } from './class-clocks';
import { CLASS_WORDS, type ClassWords } from './class-words';
import { type FurtherAid, furtherAid } from './further-aid';
import { type Paper, papersOf } from './papers';
import { type Place, placeAt } from './places';
import { plainCondition } from './plain-conditions';
import { policiesOf, type RegisteredValue, registeredValue } from './registered-value';
import { type WorkedExample, workedExample } from './worked-example';

/** One thing that must be true in plain words, in those of the rules, and the article that says so. */
export interface SheetCondition {
  readonly title: string;
  readonly legalTitle: string;
  readonly source: string;
}

/** All about one class in one place, made anew from the rules each time it is asked for. */
export interface ClassSheet extends ClassWords {
  readonly name: AssistanceClass;
  readonly officialName: string;
  readonly place: Place;
  readonly on: PlainDate;
  readonly conditions: readonly SheetCondition[];
  readonly amounts: readonly RegisteredValue[];
  readonly papers: readonly Paper[];
  readonly clocks: readonly Clock[];
  /** What else goes with it: doctor, school, home. */
  readonly furtherAid: readonly FurtherAid[];
  readonly example?: WorkedExample;
  /** Whether something on the sheet waits for checking (待核实). */
  readonly hasUnverified: boolean;
}

/** The classes in the order of the library: what most people ask for first. */
export const LIBRARY_ORDER = [
  'subsistenceAllowance',
  'temporaryAid',
  'extremeHardship',
  'subsistenceMargin',
  'rigidExpenditure',
  'singlePerson',
  'spendingAid',
] as const satisfies readonly AssistanceClass[];

/** Whether `text` of an address names a class. */
export const isAssistanceClass = (text: string | undefined): text is AssistanceClass =>
  text !== undefined && Object.keys(CLASS_CONDITIONS).includes(text);

/** The sheet of a class in the place with this code (anywhere else where it has no pack), as the rules stand on `on`; `parameters` are those built in where they are not given. */
export function classSheet(
  name: AssistanceClass,
  placeCode: string | undefined,
  on: PlainDate,
  area: Area = 'urban',
  parameters?: readonly PolicyParameter[],
): ClassSheet {
  const place = placeAt(placeCode);
  const policies = policiesOf(place.code, on, parameters);
  const amounts = CLASS_PARAMETERS[name].map((parameter) => registeredValue(parameter, policies));
  const clocks = clocksOf(name, policies[area]);
  const further = furtherAid(name, policies[area]);
  const example = workedExample(name, policies[area], on);
  return {
    ...CLASS_WORDS[name],
    name,
    officialName: CLASS_TEXT[name],
    place,
    on,
    conditions: CLASS_CONDITIONS[name].map(({ id, title, article }) => ({
      title: plainCondition({ id, title }),
      legalTitle: title,
      source: citation(article),
    })),
    amounts,
    papers: papersOf(name),
    clocks,
    furtherAid: further,
    ...(example ? { example } : {}),
    hasUnverified: [...amounts, ...clocks, ...further].some(({ isUnverified }) => isUnverified),
  };
}

/** A line of the library's list. */
export interface LibraryEntry extends ClassWords {
  readonly name: AssistanceClass;
  readonly officialName: string;
}

/** The classes that a search finds by any of their words; all for an empty one. */
export function searchLibrary(typed: string): readonly LibraryEntry[] {
  const words = typed.trim();
  const all = LIBRARY_ORDER.map((name) => ({
    name,
    officialName: CLASS_TEXT[name],
    ...CLASS_WORDS[name],
  }));
  return all.filter((entry) => {
    const said = [entry.officialName, entry.called, entry.what, entry.whom, ...entry.alsoCalled];
    const conditions = CLASS_CONDITIONS[entry.name].map(({ title }) => title);
    return [...said, ...conditions].some((text) => text.includes(words));
  });
}
