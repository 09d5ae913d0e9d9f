import {
  type ApplicationForm,
  type Family,
  type LowIncomeForm,
  readFamilies,
  readFamilyOf,
} from './families';

export type { ApplicationForm, LowIncomeForm } from './families';

let known: readonly Family[] | undefined;

/** Every family of the demo county. Read once; throws FamilyFileError where a file is not right. */
export function demoFamilies(): readonly Family[] {
  known ??= readFamilies();
  return known;
}

const isLowIncome = (form: ApplicationForm): form is LowIncomeForm => form.programme === 'lowIncome';

const single = new Map<string, LowIncomeForm>();

/** Reads only that family's file: all of them take a fifth of a second. */
function lowIncomeOf(number: string): LowIncomeForm {
  const form = single.get(number) ?? readFamilyOf(number).form;
  if (!isLowIncome(form)) throw new Error(`family ${number} does not apply for 低保`);
  single.set(number, form);
  return form;
}

/** The families that tests and the hub know by name. */
export const DEMO_HOUSEHOLDS = {
  get wangYanshi() {
    return lowIncomeOf('01');
  },
  get wangXiaoshiForMother() {
    return lowIncomeOf('02');
  },
  get liYangli() {
    return lowIncomeOf('03');
  },
  get liYangliForBrother() {
    return lowIncomeOf('04');
  },
  get zhaoByHelper() {
    return lowIncomeOf('05');
  },
  get qianByHelper() {
    return lowIncomeOf('06');
  },
};
