/** Waits until `check` passes, at most `withinMs`, trying every `pauseMs`; then its last failure is the test's. */
export async function eventually(
  check: () => Promise<void> | void,
  withinMs = 30_000,
  pauseMs = 50,
): Promise<void> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
