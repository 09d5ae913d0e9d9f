interface CallLabel {
  readonly function: string;
  readonly action: string;
  readonly requestId: string;
}

/** One line a call: which action, how it ended, how long it took. Never what was in it. */
export function logCall(line: CallLabel & { readonly outcome: string; readonly ms: number }): void {
  console.log(JSON.stringify({ level: 'info', ...line }));
}

/** An unexpected error: its kind, code and place. Never its message, which may quote what a person typed. */
export function logUnexpected(label: CallLabel, error: unknown): void {
  const {
    name = 'unknown',
    code,
    stack = '',
  } = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: string;
    code?: unknown;
    stack?: string;
  };
  const at = stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  console.error(
    JSON.stringify({ level: 'error', ...label, name, code: typeof code === 'string' ? code : undefined, at }),
  );
}
