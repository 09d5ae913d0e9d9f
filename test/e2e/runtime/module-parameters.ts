/** What a module of a mini-program is given, in this order. Every other global of the browser is hidden from it. */
export const MODULE_PARAMETERS: readonly string[] = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'console',
  'globalThis',
];

/** Names of the browser that a mini-program may see: the language itself and timers. */
export const VISIBLE_NAMES: readonly string[] = [
  ...`Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer
  Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array
  Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect
  FinalizationRegistry decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN
  setTimeout clearTimeout setInterval clearInterval`.split(/\s+/),
];
