/**
 * Stands in a bundle for a package that the SDK loads and no function uses: it can be loaded, and whoever uses it is told
 * why that does not work. The SDK makes its data models when it begins, whether anybody needs them; that is let pass.
 */
const leftOut = new Proxy(
  {},
  {
    get(_target, name) {
      if (name === '__esModule') return true;
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (name === 'default') return leftOut;
      if (name === 'generateHTTPClient') return () => leftOut;
      throw new Error(
        `“${name}” is of a package that is left out of the bundles: see LEFT_OUT in localcloud/build.mjs`,
      );
    },
  },
);

module.exports = leftOut;
