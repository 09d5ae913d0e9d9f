import { addressOf } from '../wx/file-system';
import { WxElement } from './wx-element';

/** WeChat's size of a canvas that has no style. */
const DEFAULT_WIDTH = 300;
const DEFAULT_HEIGHT = 150;

class Canvas extends WxElement {
  readonly surface: HTMLCanvasElement;

  constructor() {
    super();
    const root = this.draw(
      '<style>canvas { display: block; width: 100%; height: 100% }</style><canvas></canvas>',
    );
    this.surface = root.querySelector('canvas') as HTMLCanvasElement;
    this.surface.width = DEFAULT_WIDTH;
    this.surface.height = DEFAULT_HEIGHT;
  }
}

const surfaces = new WeakMap<object, HTMLCanvasElement>();
const nodes = new WeakMap<HTMLElement, object>();

/** The node that `fields({ node: true })` gives for a canvas: its surface without the rest of the document. */
export function canvasNode(element: HTMLElement): object | null {
  if (!(element instanceof Canvas)) return null;
  const known = nodes.get(element);
  if (known) return known;
  const node = nodeOver(element.surface);
  nodes.set(element, node);
  return node;
}

/** What the program is given of a surface. Images load from its own files and from data addresses. */
export function nodeOver(surface: HTMLCanvasElement): object {
  const node = {
    get width(): number {
      return surface.width;
    },
    set width(value: number) {
      surface.width = value;
    },
    get height(): number {
      return surface.height;
    },
    set height(value: number) {
      surface.height = value;
    },
    getContext: (type: string) => surface.getContext(type),
    toDataURL: (type?: string, quality?: number) => surface.toDataURL(type, quality),
    createImage: () => programImage(),
    createImageData: (width: number, height: number) => new ImageData(width, height),
    createPath2D: (path?: string) => new Path2D(path),
    requestAnimationFrame: (callback: FrameRequestCallback) => requestAnimationFrame(callback),
    cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
  };
  surfaces.set(node, surface);
  return node;
}

/** An image whose `src` may be a path of the program. */
function programImage(): HTMLImageElement {
  const image = new Image();
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src') ?? {};
  Object.defineProperty(image, 'src', {
    get: () => get?.call(image),
    set: (path: string) => set?.call(image, addressOf(path)),
  });
  return image;
}

/** The surface behind a node that the program was given. */
export function canvasBehind(node: unknown): HTMLCanvasElement | undefined {
  return typeof node === 'object' && node !== null ? surfaces.get(node) : undefined;
}

export const canvases = { 'wx-canvas': Canvas };
export { Canvas };
