import { join } from 'node:path';
import { minifySync, transformSync } from '@swc/core';
import { buildSync } from 'esbuild';
import { budget, type Print, rounded } from './figure';

const KB = 1024;
const RULES_KB = 120;
/** What assesses on a phone: all classes, and the parameters of all places that are built in. */
const RULES = `
  export { assess } from '@/domain/programs/assess';
  export { policyAt } from '@/domain/policy/policy-at';
`;

/** What the rules alone add to the package that assesses on a phone, in the syntax of old phones and minified. */
export function rulesSize(root: string, print: Print): void {
  const { outputFiles } = buildSync({
    stdin: { contents: RULES, resolveDir: root, loader: 'ts' },
    alias: { '@': join(root, 'src') },
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2017',
    charset: 'utf8',
    absWorkingDir: root,
  });
  const source = outputFiles[0]?.text ?? '';
  const old = transformSync(source, {
    jsc: { target: 'es5', loose: true, externalHelpers: true },
    isModule: false,
  });
  const { code } = minifySync(old.code, { compress: true, mangle: true, toplevel: true });
  const size = Buffer.byteLength(code) / KB;
  const name = 'rules in a subpackage: classes, law and parameters';
  print({ name, value: rounded(size), unit: 'KB', ...budget(size <= RULES_KB) });
}
