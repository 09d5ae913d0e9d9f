import * as glassEasel from 'glass-easel';

/**
 * The document as glass-easel's backend, with events left to us: built-in components and simulated gestures
 * dispatch every event themselves, so that none arrives twice.
 */
export class DocumentBackend extends glassEasel.CurrentWindowBackendContext {
  override onEvent(): void {}

  override setListenerStats(): void {}

  /** glass-easel waits for a frame; a timer does not depend on the window being painted. */
  override render(callback: (error: Error | null) => void): void {
    setTimeout(() => callback(null), 0);
  }
}
