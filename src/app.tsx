import './services/zod-setup';
import { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { showMissingPart } from './components/missing-part/missing-part';
import { restoreAccount } from './services/account';
import { restoreContact } from './services/contact';
import { refreshDisplay, restoreDisplay } from './services/display';
import { catchLostAddresses } from './services/lost-address';
import { waitForMissingParts } from './services/missing-part';
import './app.scss';

catchLostAddresses();
waitForMissingParts();
showMissingPart();

/** Starts the mini-program: what this phone remembers first, then what the cloud knows. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    void restoreDisplay();
    void restoreAccount();
    void restoreContact();
  });
  useDidShow(refreshDisplay);
  return children;
}
