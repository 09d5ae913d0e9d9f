/** Keyboard and focus of a dialog; phones have neither. */
export function useDialogKeys(_id: string, _onCancel: () => void): void {}
