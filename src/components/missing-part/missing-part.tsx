/** WeChat says itself when it cannot bring a page. */
export function showMissingPart(): void {}
