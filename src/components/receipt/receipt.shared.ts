/** What a receipt says. Nothing here names a person or an illness: pictures get passed on. */
export interface ReceiptContent {
  /** `申请回执`, `签名回执` */
  readonly title: string;
  /** The number to give over the telephone, spaced as it is spoken. */
  readonly number?: string;
  /** What stands below, line by line: `由谁来办`, `电话`, `接下来`, `交上去的时间` … */
  readonly lines: readonly { readonly name: string; readonly text: string }[];
}

export interface ReceiptProps {
  readonly content: ReceiptContent;
  /** On the button, where what is kept is no receipt. */
  readonly saveText?: string;
}

/** The receipt as one text, for who cannot see the picture. */
export const receiptInWords = ({ title, number, lines }: ReceiptContent): string =>
  [
    title,
    ...(number ? [`申请编号 ${number}`] : []),
    ...lines.map(({ name, text }) => `${name}：${text}`),
    FOOT,
  ].join('。');

/** Stands at the end of every receipt. */
export const FOOT = '申请救助不收一分钱';
