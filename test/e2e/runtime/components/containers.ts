import { boot } from '../browser/boot-data';
import { WxElement } from './wx-element';

/** Distance from the end, in px, at which `scrolltolower` comes. */
const LOWER_THRESHOLD = 50;

class ScrollView extends WxElement {
  constructor() {
    super();
    this.addEventListener('scroll', () => this.scrolled());
  }

  override changed(name: string): void {
    if (name === 'scroll-y') this.style.overflowY = this.flag('scroll-y') ? 'auto' : '';
    if (name === 'scroll-x') this.style.overflowX = this.flag('scroll-x') ? 'auto' : '';
    if (name === 'scroll-top') this.scrollTop = Number(this.raw('scroll-top')) || 0;
    if (name === 'scroll-left') this.scrollLeft = Number(this.raw('scroll-left')) || 0;
    if (name === 'scroll-into-view') this.scrollToChild();
    if (name === 'style') for (const each of ['scroll-y', 'scroll-x']) this.changed(each);
  }

  /** Scrolls as a finger would. */
  moveTo(left: number, top: number): void {
    this.scrollLeft = left;
    this.scrollTop = top;
  }

  private scrolled(): void {
    const { scrollLeft, scrollTop, scrollHeight, scrollWidth, clientHeight } = this;
    this.emit('scroll', { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 });
    if (scrollTop === 0) this.emit('scrolltoupper', { direction: 'top' });
    if (scrollHeight - scrollTop - clientHeight <= LOWER_THRESHOLD)
      this.emit('scrolltolower', { direction: 'bottom' });
  }

  private scrollToChild(): void {
    const id = this.text('scroll-into-view');
    if (id) setTimeout(() => this.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView(), 0);
  }
}

class Swiper extends WxElement {
  current = 0;

  override changed(name: string): void {
    if (name === 'current') this.show(Number(this.raw('current')) || 0);
  }

  /** Swipes to an item as a finger would. */
  swipeTo(index: number): void {
    this.show(index);
    this.emit('change', { current: index, source: 'touch', currentItemId: '' });
  }

  private show(index: number): void {
    this.current = index;
    this.querySelectorAll('wx-swiper-item')[index]?.scrollIntoView();
  }
}

class RichText extends WxElement {
  private readonly root = this.draw('');

  override changed(name: string): void {
    if (name !== 'nodes') return;
    const nodes = this.raw('nodes');
    if (typeof nodes === 'string') this.root.innerHTML = nodes;
    else this.root.replaceChildren(...(Array.isArray(nodes) ? nodes.map(richNode) : []));
  }
}

interface RichNode {
  readonly type?: string;
  readonly text?: string;
  readonly name?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly RichNode[];
}

function richNode(node: RichNode): Node {
  if (node.type === 'text') return document.createTextNode(node.text ?? '');
  const element = document.createElement(node.name ?? 'div');
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value);
  element.append(...(node.children ?? []).map(richNode));
  return element;
}

class WxImage extends WxElement {
  private readonly image: HTMLImageElement;

  constructor() {
    super();
    const root = this.draw('<style>img { display: block; width: 100%; height: 100% }</style><img alt="">');
    this.image = root.querySelector('img') as HTMLImageElement;
    this.image.onload = () =>
      this.emit('load', { width: this.image.naturalWidth, height: this.image.naturalHeight });
    this.image.onerror = () => this.emit('error', { errMsg: `GET ${this.text('src')} 404` });
  }

  override changed(name: string): void {
    if (name === 'src' && this.text('src')) this.image.src = this.text('src');
    if (name === 'mode') this.image.style.objectFit = FIT[this.text('mode')] ?? 'fill';
  }
}

const FIT: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover' };

class PageMeta extends WxElement {
  override changed(name: string): void {
    const page = this.closest<HTMLElement>('page');
    if (!page) return;
    if (name === 'page-style') page.style.cssText = this.text('page-style');
    if (name === 'page-font-size') page.style.fontSize = this.fontSize(name);
    if (name === 'root-font-size') document.documentElement.style.fontSize = this.fontSize(name);
  }

  connectedCallback(): void {
    for (const name of ['page-style', 'page-font-size', 'root-font-size'])
      if (this.text(name)) this.changed(name);
  }

  /** `system` means the size that the user set in WeChat. */
  private fontSize(name: string): string {
    const size = this.text(name);
    return size === 'system' ? `${boot.device.fontSizeSetting}px` : size;
  }
}

export const containers = {
  'wx-scroll-view': ScrollView,
  'wx-swiper': Swiper,
  'wx-rich-text': RichText,
  'wx-image': WxImage,
  'wx-page-meta': PageMeta,
};
export { ScrollView, Swiper };
