import * as glassEasel from 'glass-easel';

type Data = Record<string, unknown>;

/** The glass-easel node behind an element of the document, if it has one. */
export function nodeOf(element: Element): glassEasel.Element | undefined {
  return (element as Element & { __wxElement?: glassEasel.Element }).__wxElement;
}

/** The element of the document behind a glass-easel node. */
export function documentElementOf(node: glassEasel.Element): HTMLElement | null {
  return node.getBackendElement() as unknown as HTMLElement | null;
}

interface DispatchOptions {
  /** Touch and tap events bubble; events of components do not. */
  readonly bubbles?: boolean;
  /** Fields beside `detail`, such as `touches`. */
  readonly extra?: Data;
}

/** Dispatches a mini-program event at an element; listeners run before this returns. */
export function dispatch(
  element: Element,
  type: string,
  detail: unknown,
  options: DispatchOptions = {},
): void {
  const node = nodeOf(element);
  if (!node) return;
  const bubbles = options.bubbles ?? false;
  glassEasel.Event.triggerEvent(node, type, detail, {
    bubbles,
    composed: bubbles,
    capturePhase: bubbles,
    extraFields: options.extra ?? {},
  });
}

/** The plain object that WeChat hands to a handler in place of the framework's event. */
export function plainEvent(
  event: glassEasel.Event<unknown> & { target?: unknown; currentTarget?: unknown; mark?: unknown },
): Data {
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    detail: event.detail,
    target: plainTarget(event.target),
    currentTarget: plainTarget(event.currentTarget),
    mark: event.mark ?? {},
    mut: false,
    ...event.extraFields,
  };
}

/** Wraps a method so that it is given plain events. */
export function withPlainEvents<F extends (...args: unknown[]) => unknown>(method: F): F {
  const wrapped = function (this: unknown, ...args: unknown[]): unknown {
    const plain = args.map((each) => (each instanceof glassEasel.Event ? plainEvent(each) : each));
    return method.apply(this, plain);
  };
  return wrapped as F;
}

function plainTarget(target: unknown): Data {
  const holder = target as { _$?: glassEasel.Element } | undefined;
  const node = holder?._$ ?? (target as glassEasel.Element | undefined);
  if (!node) return {};
  const element = documentElementOf(node);
  return {
    id: node.id,
    dataset: { ...node.dataset },
    offsetLeft: element?.offsetLeft ?? 0,
    offsetTop: element?.offsetTop ?? 0,
  };
}
