const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

/** Tests run what is built: builds the function bundles and the page of the local cloud where their sources have changed. */
module.exports = () => {
  const build =
    "const { buildFunctions, buildHub } = await import('./localcloud/build.mjs'); await buildFunctions(); await buildHub();";
  execFileSync(process.execPath, ['--input-type=module', '-e', build], {
    cwd: join(__dirname, '../..'),
    stdio: 'inherit',
  });
};
