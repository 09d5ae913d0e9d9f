/** In WeChat the whole package is on the phone already. */
export function makeResultReady(): void {}
