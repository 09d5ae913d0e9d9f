/** Tools of the compiler itself, which must not be compiled again. */
const LEFT_ALONE =
  /node_modules[\\/](@babel|babel-|core-js|react|react-dom|react-reconciler|scheduler|webpack|style-loader|css-loader)[\\/]/;

/** Whether a file outside src/ is compiled too: packages ship ES2015 and later, which Android 5 cannot parse. */
export const isCompiledPackage = (path: string): boolean =>
  /node_modules[\\/].*\.m?js$/.test(path) && !LEFT_ALONE.test(path);
