/** Calls `listener` whenever the network is there again; gives back what ends it. */
export function onNetworkBack(listener: () => void): () => void {
  window.addEventListener('online', listener);
  return () => window.removeEventListener('online', listener);
}
