import Taro from '@tarojs/taro';

/** Calls `listener` whenever the network is there again; gives back what ends it. */
export function onNetworkBack(listener: () => void): () => void {
  const changed = ({ isConnected }: { readonly isConnected: boolean }) => {
    if (isConnected) listener();
  };
  Taro.onNetworkStatusChange(changed);
  return () => Taro.offNetworkStatusChange(changed);
}
