import { ruleRoutes } from '../shared/rule-routes';

/** A page as Taro's own list in the browser has it; `load` fetches its file. */
interface PageOfApp {
  readonly path: string;
  readonly load?: () => readonly unknown[];
}
type WithPages = { readonly __taroAppConfig?: { readonly routes?: readonly PageOfApp[] } };

/** In a browser the result has a file of its own: fetched while there is a network, so that it opens without one. */
export function makeResultReady(): void {
  const pages = (window as WithPages).__taroAppConfig?.routes ?? [];
  const loading = pages.find(({ path }) => ruleRoutes.result === `/${path}`)?.load?.()[0];
  if (loading instanceof Promise) loading.catch(() => undefined);
}
