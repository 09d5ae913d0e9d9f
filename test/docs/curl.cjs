// As much of curl as docs/api.md uses, for machines that have none: -s, -X, -H, -d and an address.
const { parseArgs } = require('node:util');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean', short: 's' },
    request: { type: 'string', short: 'X', default: 'GET' },
    header: { type: 'string', short: 'H', multiple: true, default: [] },
    data: { type: 'string', short: 'd' },
  },
});
const headers = Object.fromEntries(values.header.map((line) => line.split(/:\s*/, 2)));

fetch(positionals[0], { method: values.request, headers, body: values.data })
  .then((response) => response.text())
  .then((text) => process.stdout.write(text));
