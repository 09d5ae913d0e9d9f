/** Output for old phones: syntax of ES5. Syntax only; no polyfills. */
module.exports = {
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
