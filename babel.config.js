/**
 * What the compiler may take for granted here, so that it writes less: no document.all, nobody reads a function's
 * `length`, fields and spread objects have no setters, classes are called with `new`, no loop over a generator that has
 * something to close is left early, getters only read, and what a template holds becomes the same text with `+`.
 */
const assumptions = {
  noDocumentAll: true,
  ignoreFunctionLength: true,
  setPublicClassFields: true,
  setSpreadProperties: true,
  noClassCalls: true,
  skipForOfIteratorClosing: true,
  ignoreToPrimitiveHint: true,
  pureGetters: true,
};

/** Output for old phones: syntax of ES5. Syntax only; no polyfills. */
module.exports = {
  assumptions,
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        targets: { android: '5', ios: '10' },
      },
    ],
  ],
};
