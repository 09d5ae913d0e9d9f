import { Canvas } from '../components/canvas';
import { WxElement } from '../components/wx-element';
import { dispatch } from './events';
import { runAsGesture } from './user-gesture';

/** A touch as a test describes it; what is missing is filled in with the middle of the element. */
export interface TouchPoint {
  identifier?: number;
  pageX?: number;
  pageY?: number;
  clientX?: number;
  clientY?: number;
}

export interface Touches {
  touches?: TouchPoint[];
  changedTouches?: TouchPoint[];
}

/** A finger that stays down this long, in ms, makes a longpress. */
const LONGPRESS_AFTER = 350;

let longpress: ReturnType<typeof setTimeout> | undefined;

/**
 * Taps an element: touchstart, touchend, tap, then what the component under the finger does.
 * @throws when the element is not drawn, where a person could not tap it either
 */
export function tap(element: HTMLElement): void {
  if (element.getClientRects().length === 0)
    throw new Error('the element is not visible, so it cannot be tapped');
  if (isDisabled(element)) return;
  const touch = complete(element, {});
  dispatch(
    element,
    'touchstart',
    {},
    { bubbles: true, extra: { touches: [touch], changedTouches: [touch] } },
  );
  dispatch(element, 'touchend', {}, { bubbles: true, extra: { touches: [], changedTouches: [touch] } });
  runAsGesture(() => {
    const detail = { x: touch.pageX, y: touch.pageY };
    dispatch(element, 'tap', detail, { bubbles: true, extra: { touches: [touch], changedTouches: [touch] } });
    activated(element)?.activate();
  });
}

/** Puts one or more fingers down. */
export function touchStart(element: HTMLElement, touches: Touches): void {
  hover(element, true);
  send(element, 'touchstart', touches);
  clearTimeout(longpress);
  longpress = setTimeout(() => send(element, 'longpress', touches), LONGPRESS_AFTER);
}

/** Moves fingers that are down. */
export function touchMove(element: HTMLElement, touches: Touches): void {
  clearTimeout(longpress);
  send(element, 'touchmove', touches);
}

/** Lifts fingers. */
export function touchEnd(element: HTMLElement, touches: Touches): void {
  clearTimeout(longpress);
  send(element, 'touchend', { touches: [], ...touches });
  hover(element, false);
}

function send(element: HTMLElement, type: string, given: Touches): void {
  const touches = given.touches?.map((each) => complete(element, each)) ?? [complete(element, {})];
  const changedTouches =
    given.changedTouches?.map((each) => complete(element, each)) ??
    (touches.length > 0 ? touches : [complete(element, {})]);
  const first = changedTouches[0];
  dispatch(
    element,
    type,
    { x: first?.pageX, y: first?.pageY },
    { bubbles: true, extra: { touches, changedTouches } },
  );
}

/** Fills in a touch; on a canvas a touch also has `x` and `y` from the canvas's corner. */
function complete(
  element: HTMLElement,
  given: TouchPoint,
): Required<TouchPoint> & { x?: number; y?: number } {
  const rect = element.getBoundingClientRect();
  const clientX = given.clientX ?? given.pageX ?? rect.left + rect.width / 2;
  const clientY = given.clientY ?? given.pageY ?? rect.top + rect.height / 2;
  const point = { identifier: 0, pageX: clientX, pageY: clientY, clientX, clientY, ...given };
  return element instanceof Canvas ? { ...point, x: clientX - rect.left, y: clientY - rect.top } : point;
}

/** A disabled button swallows taps on it and on what it holds. */
function isDisabled(element: HTMLElement): boolean {
  const holder = element.closest('wx-button, wx-checkbox, wx-radio, wx-switch');
  return holder instanceof WxElement && holder.flag('disabled');
}

/** The nearest component that does something when tapped. */
function activated(element: HTMLElement): WxElement | null {
  const found = element.closest('wx-checkbox, wx-radio, wx-switch, wx-button, wx-navigator, wx-label');
  return found instanceof WxElement ? found : null;
}

function hover(element: HTMLElement, isOn: boolean): void {
  const holder = element.closest('[hover-class]');
  const name = holder?.getAttribute('hover-class');
  if (!holder || !name || name === 'none') return;
  for (const each of name.split(/\s+/)) holder.classList.toggle(each, isOn);
}
