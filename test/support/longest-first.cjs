const { default: Sequencer } = require('@jest/test-sequencer');

/** Suites that take longest, the longest first; a run ends late when one of them begins last. */
const LONG = [
  'scenarios/killed-under-load',
  'e2e/weapp-follow-up',
  'e2e/office',
  'e2e/h5-follow-up',
  'cloudfunctions/notification/fault-matrix',
  'localcloud/start/start',
  'cloudfunctions/notification/killed-sweeps',
  'scenarios/surface',
  'e2e/weapp',
  'e2e/h5-for-others',
  'e2e/weapp-for-others',
  'e2e/h5-elder',
  'e2e/h5',
  'scenarios/surface-replays',
  'scenarios/surface-races',
  'e2e/h5-conditions',
  'e2e/photos',
  'scenarios/access-callers',
  'e2e/h5-first-screen',
  'scenarios/families',
  'domain/programs/properties',
].map((name) => `/test/${name}.test.ts`);

const rankOf = ({ path }) => {
  const rank = LONG.findIndex((end) => path.endsWith(end));
  return rank < 0 ? LONG.length : rank;
};

/** The long suites first in their order, then what jest knows of earlier runs. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rankOf(a) - rankOf(b));
  }
};
