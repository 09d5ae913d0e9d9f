import type { Assessment } from '../../programs/assess';
import { medicalAid } from '../../special-aid/medical-aid';
import { type AidAnswer, type PersonAid, specialAid } from '../../special-aid/special-aid';
import type { Policy } from '../policy-at';
import { AID_CLASS_TEXT } from '../special-aid-parameters';
import type { GoldenAid, GoldenBill } from './golden-aid';
import type { GoldenCase } from './golden-case';
import { goldenBill, goldenFacts, idOf } from './golden-facts';
import { amountLine, answerLine, type GoldenLine } from './golden-lines';

const NOBODY = '没有';

function linesOfItem({ person, answer, ...expected }: GoldenAid, got: AidAnswer | undefined): GoldenLine[] {
  const what = `第 ${person} 人${got?.title ?? expected.item}`;
  const entitlement = got?.entitlement;
  const isShare = entitlement?.kind === 'share';
  const won = got?.wonBy ? AID_CLASS_TEXT[got.wonBy.of] : NOBODY;
  const wanted = expected.wonBy && AID_CLASS_TEXT[expected.wonBy];
  return [
    ...answerLine(what, answer, got),
    ...amountLine(
      `${what}的比例`,
      expected.basisPoints,
      isShare ? entitlement.basisPoints : undefined,
      'basisPoints',
    ),
    ...amountLine(
      `${what}的金额`,
      expected.fenAYear,
      isShare ? entitlement.yearlyFen : undefined,
      'fenAYear',
    ),
    ...amountLine(
      `${what}的金额`,
      expected.fenAMonth,
      entitlement?.kind === 'monthly' ? entitlement.fen : undefined,
    ),
    ...(wanted === undefined
      ? []
      : [{ what: `${what}按哪一类`, expected: wanted, got: won, isRight: wanted === won }]),
  ];
}

function linesOfBill(bill: GoldenBill, place: number, aid: PersonAid, policy: Policy): GoldenLine[] {
  const result = medicalAid(goldenBill(bill), aid, policy, { withTrace: false });
  const what = `第 ${place + 1} 张医疗单子的`;
  return [
    ...amountLine(`${what}医疗救助金`, bill.aid, result.aid.value, 'fen'),
    ...amountLine(`${what}倾斜救助金`, bill.tiltedAid, result.tiltedAid.value, 'fen'),
  ];
}

/** What came of special aid where a golden case asks for it: its items, then its bills. */
export function aidLines(golden: GoldenCase, assessment: Assessment, policy: Policy): GoldenLine[] {
  const { expect, bills = [] } = golden;
  const { aid = [] } = expect;
  if (aid.length === 0 && bills.length === 0) return [];
  const all = specialAid(assessment, goldenFacts(golden), policy);
  const of = (person: number) => all.find((one) => one.person === idOf(person));
  return [
    ...aid.flatMap((one) =>
      linesOfItem(
        one,
        of(one.person)?.items.find(({ item }) => item === one.item),
      ),
    ),
    ...bills.flatMap((bill, place) => {
      const person = of(bill.person);
      return person ? linesOfBill(bill, place, person, policy) : [];
    }),
  ];
}
