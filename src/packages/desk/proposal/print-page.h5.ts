/** Whether this place can put a page on paper. */
export const canPrint = true;

/** Puts the page on paper. */
export const printPage = (): void => window.print();
