/** Asks for the outbox to be swept soon. Best effort: the timer sweeps what a lost nudge leaves. */
export type Nudge = () => void;
