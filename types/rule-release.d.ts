/** The rules alone, as the text of a CommonJS module; built by localcloud/build.mjs. */
declare module 'rule-release' {
  const text: string;
  export default text;
}
