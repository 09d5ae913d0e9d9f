import { queryAll, scopeOfPage } from '../browser/element-lookup';
import { nodeOf } from '../browser/events';
import { topPage } from '../browser/page-stack';
import type { Caller } from '../browser/registry';
import { canvasNode } from '../components/canvas';
import { WxElement } from '../components/wx-element';

type Result = Record<string, unknown>;
type Callback = (result: unknown) => void;

interface Fields {
  id?: boolean;
  dataset?: boolean;
  rect?: boolean;
  size?: boolean;
  scrollOffset?: boolean;
  node?: boolean;
  properties?: string[];
  computedStyle?: string[];
}

/** `wx.createSelectorQuery()`: measures elements of the page on top, and hands out canvases. */
export class SelectorQuery {
  private readonly questions: { ask: () => unknown; callback: Callback | undefined }[] = [];
  private component: Caller | undefined;

  in(component: Caller): this {
    this.component = component;
    return this;
  }

  select(selector: string): NodesRef {
    return new NodesRef(this, (fields) => {
      const found = this.find(selector)[0];
      return found ? measure(found, fields) : null;
    });
  }

  selectAll(selector: string): NodesRef {
    return new NodesRef(this, (fields) => this.find(selector).map((each) => measure(each, fields)));
  }

  selectViewport(): NodesRef {
    return new NodesRef(this, (fields) => {
      const scroller = topPage()?.scroller;
      return scroller ? measure(scroller, fields) : null;
    });
  }

  exec(callback?: (results: unknown[]) => void): this {
    setTimeout(() => {
      const results = this.questions.map((each) => each.ask());
      this.questions.forEach((each, i) => {
        each.callback?.(results[i]);
      });
      callback?.(results);
    }, 0);
    return this;
  }

  /** Adds a question for `exec`. */
  push(ask: () => unknown, callback: Callback | undefined): this {
    this.questions.push({ ask, callback });
    return this;
  }

  private find(selector: string): HTMLElement[] {
    const page = topPage();
    const scope = this.component?._$ ?? (page && scopeOfPage(page));
    return scope ? queryAll(scope, selector) : [];
  }
}

class NodesRef {
  constructor(
    private readonly query: SelectorQuery,
    private readonly ask: (fields: Fields) => unknown,
  ) {}

  fields(fields: Fields, callback?: Callback): SelectorQuery {
    return this.query.push(() => this.ask(fields), callback);
  }

  boundingClientRect(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, rect: true, size: true }, callback);
  }

  scrollOffset(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, scrollOffset: true }, callback);
  }

  node(callback?: Callback): SelectorQuery {
    return this.fields({ node: true }, callback);
  }
}

function measure(element: HTMLElement, fields: Fields): Result {
  const result: Result = {};
  const rect = element.getBoundingClientRect();
  const node = nodeOf(element);
  if (fields.id) result.id = element.id;
  if (fields.dataset) result.dataset = { ...node?.dataset };
  if (fields.rect)
    Object.assign(result, { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom });
  if (fields.size) Object.assign(result, { width: rect.width, height: rect.height });
  if (fields.scrollOffset) {
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
    Object.assign(result, { scrollLeft, scrollTop, scrollWidth, scrollHeight });
  }
  if (fields.node) result.node = canvasNode(element);
  for (const name of fields.properties ?? [])
    result[name] = element instanceof WxElement ? element.property(name) : undefined;
  for (const name of fields.computedStyle ?? []) {
    result[name] = getComputedStyle(element).getPropertyValue(
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
  }
  return result;
}

/** Looking at elements from the logic of the program. */
export const selectorApis = {
  createSelectorQuery: () => new SelectorQuery(),
};
