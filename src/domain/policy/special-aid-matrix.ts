import type { DisabilityGrades } from './benefit-parameters';
import type { ParameterRepeal, PolicyParameter } from './policy-parameter';
import type {
  AidClass,
  Grant,
  GrantCell,
  GrantRow,
  Share,
  ShareCell,
  ShareRow,
} from './special-aid-parameters';

/** A document's matrix as it is read: what it gives to whom, row by row. A class that it does not name it does not set. */
type Matrix = {
  readonly [Row in ShareRow]?: Readonly<Partial<Record<AidClass, Share>>>;
} & { readonly [Row in GrantRow]?: Readonly<Partial<Record<AidClass, Grant>>> };

/** The matrix of one document as parameters of `region`. */
export const matrixOf = (
  region: string,
  source: Omit<ParameterRepeal, 'repealed'>,
  matrix: Matrix,
): readonly PolicyParameter[] =>
  Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries(cells).map(([of, value]) => {
      const name = `${row}.${of}` as ShareCell | GrantCell;
      return { name, region, values: [{ ...source, value }] } as PolicyParameter;
    }),
  );

/** The same for each of `classes`. */
export const alike = <const T, C extends AidClass>(value: T, classes: readonly C[]): Readonly<Record<C, T>> =>
  Object.fromEntries(classes.map((of) => [of, value])) as Record<C, T>;

/** 一级、二级 of every category. */
export const GRADES_ONE_AND_TWO: DisabilityGrades = {
  sight: 2,
  hearing: 2,
  speech: 2,
  physical: 2,
  intellectual: 2,
  mental: 2,
  multiple: 2,
};
