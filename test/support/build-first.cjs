const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

/** Tests run what is built: builds the function bundles whose sources have changed. */
module.exports = () => {
  const build = "const { buildFunctions } = await import('./localcloud/build.mjs'); await buildFunctions();";
  execFileSync(process.execPath, ['--input-type=module', '-e', build], {
    cwd: join(__dirname, '../..'),
    stdio: 'inherit',
  });
};
