/** In a browser the result has a file of its own: fetched while there is a network, so that it opens without one. */
export function makeResultReady(): void {
  void import('../result/index').catch(() => undefined);
}
