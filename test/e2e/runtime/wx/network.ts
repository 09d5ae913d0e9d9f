import { emitAppEvent } from '../browser/app-instance';
import { answering } from './define';

let online = true;

/** Whether the phone has a network. */
export function isOnline(): boolean {
  return online;
}

/** Takes the network away or gives it back, and tells the program. */
export function setOnline(value: boolean): void {
  online = value;
  emitAppEvent('NetworkStatusChange', { isConnected: value, networkType: networkType() });
}

function networkType(): string {
  return online ? 'wifi' : 'none';
}

/** The state of the network; the program's only way out is the cloud. */
export const networkApis = {
  getNetworkType: answering('getNetworkType', () => ({
    networkType: networkType(),
    hasSystemProxy: false,
    signalStrength: 90,
  })),
};
