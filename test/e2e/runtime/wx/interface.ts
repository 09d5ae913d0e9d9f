import { answering, WxFailure } from './define';

interface Modal {
  editable?: boolean;
}

interface ActionSheet {
  itemList?: string[];
}

const quiet = (name: string) => answering(name, () => ({}));

/** What WeChat itself draws around and over the page. Dialogs are confirmed at once, unless a test mocks them. */
export const interfaceApis = {
  showModal: answering('showModal', ({ editable }: Modal) => ({
    confirm: true,
    cancel: false,
    content: editable ? '' : null,
  })),
  showActionSheet: answering('showActionSheet', ({ itemList = [] }: ActionSheet) => {
    if (itemList.length === 0 || itemList.length > 6)
      throw new WxFailure('parameter error: itemList should have 1 to 6 items');
    return { tapIndex: 0 };
  }),
  showToast: quiet('showToast'),
  hideToast: quiet('hideToast'),
  showLoading: quiet('showLoading'),
  hideLoading: quiet('hideLoading'),
  setNavigationBarTitle: answering('setNavigationBarTitle', ({ title = '' }: { title?: string }) => {
    document.title = title;
    return {};
  }),
  setNavigationBarColor: quiet('setNavigationBarColor'),
  hideHomeButton: quiet('hideHomeButton'),
  stopPullDownRefresh: quiet('stopPullDownRefresh'),
  nextTick: (callback: () => void) => setTimeout(callback, 0),
};
