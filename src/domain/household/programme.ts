import * as z from 'zod/mini';

/**
 * What is applied for (申请的项目): lowIncome, the one application for every class of assistance (低保、特困、边缘、
 * 刚性支出); temporaryAid, the short cut for an emergency (急难型临时救助).
 */
export const Programme = z.enum(['lowIncome', 'temporaryAid']);
export type Programme = z.infer<typeof Programme>;

/** What is applied for, in words. */
export const PROGRAMME_TEXT: Readonly<Record<Programme, string>> = {
  lowIncome: '社会救助',
  temporaryAid: '急难救助',
};
