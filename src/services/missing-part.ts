/** WeChat brings the pages of a mini-program itself, and says itself when it cannot. */
export function waitForMissingParts(): void {}
