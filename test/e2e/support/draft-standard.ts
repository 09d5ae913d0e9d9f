import type { Hand } from './hand';
import { see } from './see';

/**
 * Fills the county's form with the urban standard of 760 yuan from 2028 and one household of one without income.
 * `monthly` is what the household is said to get, in yuan, with its arithmetic in words; nothing is kept yet.
 */
export async function draftStandard(hand: Hand, monthly: string, arithmetic: string): Promise<void> {
  await hand.type('title', '演示市2028年社会救助标准通知（示例）');
  await hand.type('document-number', '演民发〔2027〕30号');
  await hand.tap('issued-by-city');
  await hand.tap('confidence-sample');
  await hand.type('effective-from', '2028-01-01');
  await hand.type('in-force-from', '2027-12-20');
  await hand.tap('pick-group-保障标准');
  await hand.tap('pick-subsistenceStandard');
  await see(hand, '现在：城镇 700 元/月');
  await hand.type('value-0-value', '760');
  await hand.type('value-0-article', '第一条');
  await hand.type('value-0-quote', '城镇低保标准为每人每月760元。');
  await hand.tap('add-case');
  await hand.type('case-0-name', '城镇一个人，没有收入');
  await hand.tap('case-0-part-cash');
  await hand.tap('case-0-answer-met');
  await hand.type('case-0-monthly', monthly);
  await hand.tap('case-0-to-aid');
  await hand.tap('case-0-to-sum');
  await hand.type('case-0-arithmetic', arithmetic);
}
