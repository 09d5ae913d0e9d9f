/** So many yuan a month, and a year, as a rate in fen. */
export const aMonth = (yuan: number) => ({ fen: yuan * 100, per: 'month' }) as const;
export const aYear = (yuan: number) => ({ fen: yuan * 100, per: 'year' }) as const;
