import Taro from '@tarojs/taro';

const ROOM_ABOVE = 24;

/** Scrolls to the first field that has an error. The keyboard is not opened: the person reads first. */
export function showFirstError(): void {
  Taro.nextTick(() => {
    Taro.pageScrollTo({ selector: '.field--wrong', offsetTop: -ROOM_ABOVE, duration: 200 }).catch(
      () => undefined,
    );
  });
}
