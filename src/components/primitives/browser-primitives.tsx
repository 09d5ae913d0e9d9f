import type { HTMLAttributes } from 'react';
import './browser-primitives.scss';
import { withWholeFigures } from './whole-figures';

/**
 * What stands in for `@tarojs/components` in a browser (config/index.ts): plain elements instead of Taro's web
 * components, whose runtime costs a slow phone a third of a second before the first screen. Controls are not here:
 * those of the kit have browser files of their own.
 */

/** A block. */
export const View = (props: HTMLAttributes<HTMLDivElement>) => <div {...props} />;

/** A run of text; keeps line breaks, as in WeChat, and breaks no line within a figure. */
export const Text = ({ className = '', children, ...props }: HTMLAttributes<HTMLSpanElement>) => (
  <span {...props} className={`text ${className}`}>
    {withWholeFigures(children)}
  </span>
);

/** Only WeChat has a page outside the document. */
export const PageMeta = () => null;

/** Taro's entry and router name these web components; no page of ours pulls to refresh, has tabs or swipes. */
const nothing = () => undefined;
export const defineCustomElementTaroPullToRefreshCore = nothing;
export const defineCustomElementTaroTabbar = nothing;
export const defineCustomElementTaroSwiperCore = nothing;
export const defineCustomElementTaroSwiperItemCore = nothing;
