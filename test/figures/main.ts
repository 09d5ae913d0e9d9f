import { coldRequire } from './cold-require';
import { databaseFigures } from './database';
import { effort } from './effort';
import type { Figure } from './figure';
import { firstScreen } from './first-screen';
import { packageSizes } from './package-sizes';
import { rulesSize } from './rules-size';
import { screens } from './screens';
import { submissions } from './submissions';

const print = (figure: Figure): void => {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
};

const FIGURES: Readonly<Record<string, (root: string) => void | Promise<void>>> = {
  sizes: (root) => {
    packageSizes(root, print);
    rulesSize(root, print);
  },
  cold: (root) => coldRequire(root, print),
  submissions: (root) => submissions(root, print),
  screen: (root) => firstScreen(root, print),
  database: () => databaseFigures(print),
  effort: (root) => effort(root, print),
  screens: (root) => screens(root, print),
};

/** Measures everything, or only the parts named, and prints one JSON object a line. */
export async function measure(root: string, names: readonly string[]): Promise<void> {
  for (const [name, figures] of Object.entries(FIGURES))
    if (names.length === 0 || names.includes(name)) await figures(root);
}
