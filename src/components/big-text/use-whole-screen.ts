/** On a phone nothing needs to be done: there is no keyboard to keep inside. */
export function useWholeScreen(_id: string, _close: () => void): void {}
