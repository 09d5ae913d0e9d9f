/**
 * One instance of a cloud function: the thread that loads a bundle and answers one call after the other, as the
 * platform's own bootstrap does. Plain JavaScript, because worker threads load it straight from here.
 *
 * in:  { env, event (JSON), context }
 * out: { ready } once · { broken: { message, stack } } · { result (JSON) } · { failure: { message, stack } }
 *      · { log: { requestId, level, text } } at any time
 */
const { parentPort, workerData } = require('node:worker_threads');
const { format } = require('node:util');
const { loadBundle } = require('./compiled-bundle.cjs');

let requestId = '-';

for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
  console[level] = (...values) =>
    parentPort.postMessage({ log: { requestId, level, text: format(...values) } });
}

function replaceEnvironment(env) {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}

function describe(error) {
  if (!(error instanceof Error)) return { message: format('%s', error), stack: '' };
  return { message: error.message, stack: error.stack ?? '' };
}

async function answer({ env, event, context }, { main, keep }) {
  replaceEnvironment(env);
  requestId = context.request_id;
  try {
    const result = await main(JSON.parse(event), context);
    parentPort.postMessage({ result: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    parentPort.postMessage({ failure: describe(error) });
  }
  keep();
}

function load() {
  const { exported, keep } = loadBundle(workerData.bundle, workerData.codeFile);
  const { main } = exported;
  if (typeof main !== 'function') throw new Error('the bundle exports no function main');
  let isKept = false;
  const keepOnce = () => {
    if (!isKept) keep();
    isKept = true;
  };
  return { main, keep: keepOnce };
}

try {
  const loaded = load();
  parentPort.on('message', (call) => void answer(call, loaded));
  parentPort.postMessage({ ready: true });
} catch (error) {
  parentPort.postMessage({ broken: describe(error) });
}
