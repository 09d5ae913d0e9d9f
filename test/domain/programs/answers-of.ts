import type { Answer } from '@/domain/assessment/finding';
import type { Assessment } from '@/domain/programs/assess';
import type { AmountResult, ClassResult } from '@/domain/programs/shared/class-result';

const NOTHING = { answer: 'notMet' } as const;

/** The answer of each class, those for persons by person. */
export function answersOf({ classes }: Assessment, people: readonly string[]): Record<string, Answer> {
  const { extremeHardship, singlePerson, ...households } = classes;
  const one = (name: string, { answer }: Pick<ClassResult, 'answer'>) => [name, answer] as const;
  const ofPersons = (name: string, results: readonly ClassResult[]) =>
    people.map((id) => one(`${name}/${id}`, results.find(({ about }) => about === id) ?? NOTHING));
  return Object.fromEntries([
    ...Object.entries(households).map(([name, result]) => one(name, result)),
    ...ofPersons('extremeHardship', extremeHardship),
    ...ofPersons('singlePerson', singlePerson),
  ]);
}

/** Every amount of an assessment, with what it is. */
export function amountsOf({
  size,
  income,
  classes,
}: Assessment): readonly (readonly [string, AmountResult])[] {
  const { temporaryAid, spendingAid } = classes;
  const found: [string, AmountResult | undefined][] = [
    ['size', size],
    ...Object.entries(income),
    ['quickAidMost', temporaryAid.quickAidMost],
    ['spendingAidMost', spendingAid.most],
    ...Object.entries(classes).flatMap(([name, result]) =>
      [result].flat().map((one: ClassResult): [string, AmountResult | undefined] => [name, one.monthly]),
    ),
  ];
  return found.flatMap(([name, amount]) => (amount ? [[name, amount] as const] : []));
}
