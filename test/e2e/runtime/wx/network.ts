import { answering } from './define';

/** The state of the network; the program's only way out is the cloud. */
export const networkApis = {
  getNetworkType: answering('getNetworkType', () => ({
    networkType: 'wifi',
    hasSystemProxy: false,
    signalStrength: 90,
  })),
};
