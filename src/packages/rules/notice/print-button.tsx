/** WeChat prints nothing: there the slip is kept as a picture. */
export const PrintButton = () => null;
