/**
 * `npm run docs`: writes the documents that follow from the code (api.md, data-dictionary.md). With --check it
 * writes nothing and exits 1 when one of them is not what the code says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, requireTypeScript } from '../config/run-typescript.mjs';

const { generatedDocuments } = await requireTypeScript('docs/generator/documents.ts');
const isCheck = process.argv.includes('--check');

const read = (file) => {
  try {
    return readFileSync(join(ROOT, file), 'utf8');
  } catch {
    return undefined;
  }
};
const changed = generatedDocuments(ROOT).filter(({ file, text }) => read(file) !== text);
if (!isCheck) for (const { file, text } of changed) writeFileSync(join(ROOT, file), text);
for (const { file } of changed)
  console.log(isCheck ? `${file} is out of date: npm run docs` : `wrote ${file}`);
process.exitCode = isCheck && changed.length > 0 ? 1 : 0;
