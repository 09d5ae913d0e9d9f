/** WeChat says itself when it cannot bring a page. */
export const MissingPart = () => null;
