import { listen, unlisten } from '../browser/app-instance';

type Handler = (argument: unknown) => void;

const on = (event: string) => (handler: Handler) => listen(event, handler);
const off = (event: string) => (handler?: Handler) => unlisten(event, handler);

/** Events of the app as a whole. */
export const lifecycleApis = {
  onAppShow: on('AppShow'),
  offAppShow: off('AppShow'),
  onAppHide: on('AppHide'),
  offAppHide: off('AppHide'),
  onError: on('Error'),
  offError: off('Error'),
  onUnhandledRejection: on('UnhandledRejection'),
  offUnhandledRejection: off('UnhandledRejection'),
  onPageNotFound: on('PageNotFound'),
  offPageNotFound: off('PageNotFound'),
  onThemeChange: on('ThemeChange'),
  offThemeChange: off('ThemeChange'),
  onWindowResize: on('WindowResize'),
  offWindowResize: off('WindowResize'),
  onNetworkStatusChange: on('NetworkStatusChange'),
  offNetworkStatusChange: off('NetworkStatusChange'),
  onNeedPrivacyAuthorization: on('NeedPrivacyAuthorization'),
  getUpdateManager: () => ({
    onCheckForUpdate: (callback: Handler) => setTimeout(() => callback({ hasUpdate: false }), 0),
    onUpdateReady: () => {},
    onUpdateFailed: () => {},
    applyUpdate: () => {},
  }),
};
