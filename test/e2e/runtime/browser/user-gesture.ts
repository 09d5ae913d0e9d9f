/** WeChat gives some APIs only to code that runs because the user tapped. */
let openGestures = 0;

/**
 * Runs `handler` as the answer to a tap. The right lasts for its synchronous part and the promise steps that
 * follow at once; a timer, a network answer or a cloud call ends it.
 */
export function runAsGesture(handler: () => void): void {
  openGestures += 1;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    openGestures -= 1;
    port1.close();
  };
  try {
    handler();
  } finally {
    port2.postMessage(null);
  }
}

/** Whether the code that runs now answers a tap. */
export function isInGesture(): boolean {
  return openGestures > 0;
}
