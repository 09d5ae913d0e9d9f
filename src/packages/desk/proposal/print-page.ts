/** Whether this place can put a page on paper. */
export const canPrint = false;

/** Puts the page on paper; nothing where there is no printer. */
export const printPage = (): void => undefined;
