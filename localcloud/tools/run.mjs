/**
 * `npm run population`, `npm run what-if -- …`, `npm run cliffs -- …`: tools for whoever tries a policy on made-up
 * households; `npm run import-awards -- …` brings a county's list of households in payment in. Each is a file of this
 * folder that exports `main(args)` and prints to standard output.
 */
import { requireTypeScript } from '../../config/run-typescript.mjs';

const [tool, ...args] = process.argv.slice(2);
const { main } = await requireTypeScript(`localcloud/tools/${tool}.ts`);
try {
  await main(args);
} catch (error) {
  if (error?.name === 'UsageAsked') {
    console.log(error.message);
    process.exit();
  }
  if (!['WrongInput', 'UserError'].includes(error?.name)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
