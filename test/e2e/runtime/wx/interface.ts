import { runAsGesture } from '../browser/user-gesture';
import { answering, type CallOptions, deliver, WxFailure } from './define';

interface Modal extends CallOptions {
  title?: string;
  content?: string;
  showCancel?: boolean;
  editable?: boolean;
}

interface ActionSheet {
  itemList?: string[];
}

/**
 * Confirms at once, unless a test mocks it. Confirming is a tap of the user, so what the callback does may ask
 * for what only a tap gives.
 */
function showModal(options: Modal = {}): Promise<unknown> | undefined {
  const result = {
    errMsg: 'showModal:ok',
    confirm: true,
    cancel: false,
    content: options.editable ? '' : null,
  };
  if (!options.success && !options.complete) return Promise.resolve(result);
  setTimeout(
    () =>
      runAsGesture(() => {
        options.success?.(result);
        options.complete?.(result);
      }),
    0,
  );
  return undefined;
}

const quiet = (name: string) => answering(name, () => ({}));

/** What WeChat itself draws around and over the page. */
export const interfaceApis = {
  showModal,
  showToast: quiet('showToast'),
  hideToast: quiet('hideToast'),
  showLoading: quiet('showLoading'),
  hideLoading: quiet('hideLoading'),
  showActionSheet: answering('showActionSheet', ({ itemList = [] }: ActionSheet) => {
    if (itemList.length === 0 || itemList.length > 6)
      throw new WxFailure('parameter error: itemList should have 1 to 6 items');
    return { tapIndex: 0 };
  }),
  setNavigationBarTitle: answering('setNavigationBarTitle', ({ title = '' }: { title?: string }) => {
    document.title = title;
    return {};
  }),
  setNavigationBarColor: quiet('setNavigationBarColor'),
  hideHomeButton: quiet('hideHomeButton'),
  nextTick: (callback: () => void) => deliver(callback, undefined, undefined),
  stopPullDownRefresh: quiet('stopPullDownRefresh'),
};
