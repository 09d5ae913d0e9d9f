import { canvases } from './canvas';
import { choices } from './choices';
import { containers } from './containers';
import { forms } from './form';
import { textFields } from './text-field';
import { WxElement } from './wx-element';

const BEHAVING: Readonly<Record<string, CustomElementConstructor>> = {
  ...textFields,
  ...choices,
  ...forms,
  ...canvases,
  ...containers,
};

/** Defines the built-in components; tags without a behaviour of their own become plain boxes. */
export function defineComponents(tags: readonly string[]): void {
  const all = new Set([...tags, ...Object.keys(BEHAVING)]);
  for (const tag of all) customElements.define(tag, BEHAVING[tag] ?? class extends WxElement {});
}

/** How WeChat draws built-in components that no style touches. */
export const BASE_CSS = `
  html, body { margin: 0; height: 100%; font: 16px/1.4 "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif }
  .page-window { position: absolute; inset: 0; transform: translateZ(0); overflow: hidden }
  .page-window[hidden], wx-page-meta, wx-navigation-bar { display: none }
  .page-scroller { height: 100%; overflow: auto }
  page { display: block; min-height: 100%; box-sizing: border-box }
  wx-view, wx-scroll-view, wx-form, wx-checkbox-group, wx-radio-group, wx-swiper, wx-swiper-item, wx-picker,
  wx-rich-text, wx-navigator { display: block }
  wx-text, wx-label, wx-icon { display: inline }
  wx-text { white-space: pre-line }
  wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden }
  wx-canvas { display: block; position: relative; width: 300px; height: 150px }
  wx-input { display: block; min-height: 1.4em; overflow: hidden }
  wx-textarea { display: block; width: 300px; height: 150px }
  wx-button { display: block; padding: 0 14px; font-size: 18px; line-height: 2.56; text-align: center;
    border-radius: 5px; background: #f8f8f8; box-sizing: border-box; overflow: hidden }
  wx-checkbox, wx-radio, wx-switch { display: inline-block }
  wx-checkbox::before, wx-radio::before { content: "☐ " } wx-radio::before { content: "○ " }
  wx-checkbox[data-checked]::before { content: "☑ " } wx-radio[data-checked]::before { content: "◉ " }
  wx-switch { width: 52px; height: 32px; border-radius: 16px; background: #dfdfdf }
  wx-switch[data-checked] { background: #04be02 }
  wx-swiper { height: 150px; overflow: hidden }
`;
