/**
 * Loads a bundle, with V8's compiled code of an earlier instance where there is any: an instance is there in half the
 * time. The code is kept in one file, with the hash of what it was compiled from; where it does not fit, to another
 * bundle, another Node, it is made anew. Plain JavaScript, because worker threads load it straight from here.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const vm = require('node:vm');

/** Below this, compiling costs less than asking; the bundles of functions are ten times as large. */
const LEAST_BYTES = 100_000;
const HASH_BYTES = 32;

function readCode(file, hash) {
  try {
    const stored = readFileSync(file);
    return stored.subarray(0, HASH_BYTES).equals(hash) ? stored.subarray(HASH_BYTES) : undefined;
  } catch {
    return undefined;
  }
}

/** Another process may do the same at this moment: nobody ever sees half a file. Without it everything works too. */
function writeCode(file, hash, code) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, Buffer.concat([hash, code]));
    renameSync(temporary, file);
  } catch {
    // The next instance compiles as this one did.
  }
}

/**
 * Gives what the bundle exports, and `keep`, which writes down what has been compiled so far; after the first call that
 * is nearly all that later instances need.
 */
function loadBundle(bundle, codeFile) {
  const isWorthIt = (statSync(bundle, { throwIfNoEntry: false })?.size ?? 0) >= LEAST_BYTES;
  if (!isWorthIt) return { exported: require(bundle), keep: () => undefined };
  const source = readFileSync(bundle, 'utf8');
  const hash = createHash('sha256').update(`${process.version} `).update(source).digest();
  const cachedData = readCode(codeFile, hash);
  const script = new vm.Script(Module.wrap(source), {
    filename: bundle,
    columnOffset: -Module.wrap('\n').indexOf('\n'),
    cachedData,
  });
  const module = { exports: {} };
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, Module.createRequire(bundle), module, bundle, dirname(bundle));
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  return {
    exported: module.exports,
    keep: () => isKept || writeCode(codeFile, hash, script.createCachedData()),
  };
}

module.exports = { loadBundle };
