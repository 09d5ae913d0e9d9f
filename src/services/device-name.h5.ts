/** What a person knows this device by: a browser does not tell the model. */
export const deviceName = (): string =>
  /Mobi|Android|iPhone/i.test(navigator.userAgent) ? '手机浏览器' : '电脑';
