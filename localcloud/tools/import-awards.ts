import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ImportProblem } from '../../src/domain/award/import/cells';
import { templateText } from '../../src/domain/award/import/columns';
import { type AwardFile, problemText, readAwardFile } from '../../src/domain/award/import/read-award-file';
import { instantOf } from '../../src/domain/kernel/instant';
import { inWords, officeDateOf } from '../../src/domain/kernel/plain-date';
import { bringAwards } from './award-import/bring-awards';
import { type Connection, connectEnvironment, connectLocal } from './award-import/connect';
import { decode } from './award-import/decode';
import { beginImport, type EarlierImport, earlierImport, endImport } from './award-import/import-record';
import { placeAwards, townshipsOf } from './award-import/place-awards';
import { readOptions, wholeNumber } from './options';
import { grouped } from './table';
import { WrongInput } from './wrong-input';

const USAGE = `把县里的在保户名单导入：npm run import-awards -- 名单.csv
  --dry-run          只检查，什么也不写（请先这样跑一遍）
  --template 文件    写一份空的模板
  --correct          已经在库里、这次写的不一样的，改成这次写的
  --local            导到本机云里试（先运行 npm start；端口和数据目录不同的，加 --port、--data）
  --env-file 文件    设置文件，默认 config/environments/.env`;
const MOST_PROBLEMS_SHOWN = 100;
const DEFAULT_PORT = 8790;
const EVERY = 1_000;

type Options = ReturnType<typeof optionsOf>['options'];

/** The one word without dashes is the file. */
function optionsOf(args: readonly string[]) {
  const [first = ''] = args;
  const file = first.startsWith('-') ? undefined : first || undefined;
  const options = readOptions(
    file === undefined ? args : args.slice(1),
    {
      'dry-run': { type: 'boolean' },
      correct: { type: 'boolean' },
      template: { type: 'string' },
      local: { type: 'boolean' },
      port: { type: 'string' },
      data: { type: 'string' },
      'env-file': { type: 'string' },
    },
    USAGE,
  );
  return { file, options };
}

/** Paths are meant from where the person stands; npm runs scripts in the project's folder. */
const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function writeTemplate(path: string): void {
  const target = fromHere(path);
  if (existsSync(target)) throw new WrongInput(`${path} 已经有了，没有盖掉它。请换一个文件名。`);
  writeFileSync(target, templateText());
  console.log(
    `模板写好了：${target}\n一人一行，照第二行的样子填；每一列怎么填见 docs/manual-administrator.md。`,
  );
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(fromHere(file));
  } catch {
    throw new WrongInput(`读不到文件 ${file}。请检查文件名，把文件放到当前文件夹再来一次。`);
  }
}

const connect = (options: Options): Promise<Connection> | Connection =>
  options.local
    ? connectLocal({
        port: wholeNumber('port', options.port, { fallback: DEFAULT_PORT, least: 1, most: 65_535 }),
        dataDir: fromHere(options.data ?? resolve(process.cwd(), '.local/data')),
      })
    : connectEnvironment(process.cwd(), options['env-file']);

function sayProblems(problems: readonly ImportProblem[]): void {
  const shown = [...problems]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .slice(0, MOST_PROBLEMS_SHOWN)
    .map((problem) => `  · ${problemText(problem)}`);
  const left = problems.length - shown.length;
  console.log(
    ['要改的地方：', ...shown, ...(left > 0 ? [`  ……另外还有 ${left} 处，改好这些再看。`] : [])].join('\n'),
  );
}

const firstAnswer = ({
  startedAt,
  totals,
}: EarlierImport & Required<Pick<EarlierImport, 'totals'>>): string =>
  `这份文件 ${inWords(officeDateOf(instantOf(new Date(startedAt))))}已经导入过，当时：${grouped(totals.rows)} 行，${grouped(totals.households)} 户，全部进来了（其中更正 ${grouped(totals.corrected)} 户）。这次什么也没有改。`;

/** Reads the file, or stops with what is wrong with it as a whole. */
function fileOf(text: string): AwardFile {
  const read = readAwardFile(text, officeDateOf(instantOf(new Date())));
  if (!read.ok)
    throw new WrongInput(
      `这个文件还不能导入：\n${read.failure.map((one) => `  · ${problemText(one)}`).join('\n')}`,
    );
  const { rows, households, unused } = read.value;
  console.log(`名单：${grouped(rows)} 行，${grouped(households)} 户。`);
  if (unused.length > 0) console.log(`没有用到的列：${unused.join('、')}。`);
  return read.value;
}

async function bring(text: string, connection: Connection, options: Options): Promise<void> {
  const { documents, sealer, name } = connection;
  const [isApplied, isCorrecting] = [!options['dry-run'], options.correct ?? false];
  const importId = sealer.digest('award-import', `${isCorrecting}\0${text}`);
  const earlier = await earlierImport(documents, importId);
  if (earlier?.totals) return console.log(firstAnswer({ ...earlier, totals: earlier.totals }));
  const { rows, households, awards, problems } = fileOf(text);
  const now = instantOf(new Date());
  if (isApplied) await beginImport(documents, importId, now);
  if (earlier && isApplied) console.log('上次没有导完，接着来。');
  const places = placeAwards(awards, await townshipsOf(documents));
  const brought = await bringAwards(
    places.placed,
    { documents, sealer, isApplied, isCorrecting, now },
    (done) => {
      if (done % EVERY === 0) console.log(`  已看 ${grouped(done)} 户……`);
    },
  );
  const refused = [...problems, ...places.problems, ...brought.problems];
  const { created, corrected, alreadyThere } = brought;
  const refusedHouseholds = households - created - corrected - alreadyThere;
  const will = isApplied ? '' : '可以';
  console.log(
    `${name}：${will}新导入 ${grouped(created)} 户，${will}更正 ${grouped(corrected)} 户，原来就有 ${grouped(alreadyThere)} 户，不能导入 ${grouped(refusedHouseholds)} 户。`,
  );
  if (refused.length > 0) {
    sayProblems(refused);
    process.exitCode = 1;
  }
  if (!isApplied) return console.log('这只是检查，什么也没有写。要导入，请去掉 --dry-run 再来一次。');
  if (refused.length > 0) {
    return console.log('改好上面这些以后，把整份文件再导一次就行：已经进来的不会重复。');
  }
  await endImport(documents, importId, {
    finishedAt: instantOf(new Date()),
    totals: { rows, households, corrected },
  });
  console.log('导入完成。空着的情况都记成“不清楚”，年度调标时会列出来请人核实。');
}

/** `npm run import-awards -- 名单.csv [--dry-run]`: brings a county's households in payment (在保户) in. */
export async function main(args: readonly string[]): Promise<void> {
  const { file, options } = optionsOf(args);
  if (options.template !== undefined) return writeTemplate(options.template);
  if (file === undefined) throw new WrongInput(`请写名单文件。\n${USAGE}`);
  const text = decode(bytesOf(file));
  if (!text.ok) throw new WrongInput(text.failure);
  await bring(text.value, await connect(options), options);
}
