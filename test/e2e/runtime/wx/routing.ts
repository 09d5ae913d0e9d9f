import { pageStack, topPage } from '../browser/page-stack';
import * as router from '../browser/router';
import { answering, WxFailure } from './define';

interface Route {
  url?: string;
}

function route(name: string, go: (url: string) => Promise<void>) {
  return answering(name, async ({ url }: Route) => {
    if (typeof url !== 'string') throw new WxFailure('parameter error: parameter.url should be String');
    await go(url);
    return {};
  });
}

/** Moving between pages and scrolling them. */
export const routingApis = {
  navigateTo: route('navigateTo', router.navigateTo),
  redirectTo: route('redirectTo', router.redirectTo),
  reLaunch: route('reLaunch', router.reLaunch),
  switchTab: route('switchTab', router.switchTab),
  navigateBack: answering('navigateBack', async ({ delta = 1 }: { delta?: number }) => {
    await router.navigateBack(delta);
    return {};
  }),
  pageScrollTo: answering(
    'pageScrollTo',
    ({ scrollTop, selector }: { scrollTop?: number; selector?: string }) => {
      const scroller = topPage()?.scroller;
      if (scroller && selector) scroller.querySelector(selector)?.scrollIntoView();
      else if (scroller) scroller.scrollTop = scrollTop ?? 0;
      return {};
    },
  ),
};

/** `getCurrentPages()`. */
export function currentPages(): unknown[] {
  return pageStack.map((page) => page.caller);
}
