import { member } from '../../../support/application-data';
import { openOwnCase } from '../case-button';
import type { Face, Phone } from '../face';
import { type HandedIn, handedIn, tailOf } from '../handed-in';
import { see } from '../see';
import { signThrough } from '../sign-as';

const APPLICANT = 'li-yangli';
const BROTHER = 'luo-shili';
const SON = member('李小样', '1990-05-06', 'child', 731);

/** A grown member of the household signs on a telephone of their own, with nine digits that were read out. */
export function walkSecondPhone(face: () => Face): void {
  let applicant: Phone;
  let son: Phone;
  let handed: HandedIn;
  let digits = '';

  test('the applicant asks for nine digits that can be read out', async () => {
    handed = await handedIn(face().cloud, APPLICANT, { members: [SON] });
    applicant = await face().personAt(APPLICANT);
    const { hand } = applicant;
    await openOwnCase(hand, handed.caseNumber);
    await hand.tap('go-sign');
    await see(hand, '还有 2 个人没签名');
    await hand.tap('invite-m2');
    await see(hand, '或者把这 9 位数字念给他');
    digits = await hand.text('invitation-code');
    expect(digits).toMatch(/^\d{3} \d{3} \d{3}$/);
    await face().look('请家人签名', applicant);
  });

  test('on the other telephone wrong digits are told; the right ones show the letter and nothing of the case', async () => {
    son = await face().personAt(BROTHER);
    const { hand } = son;
    await hand.tap('open-invitation');
    const last = digits.at(-1) === '0' ? '1' : '0';
    await hand.type('invitation-code', `${digits.slice(0, -1)}${last}`);
    await hand.tap('open-invitation');
    await see(hand, '这个邀请用不了');
    await face().look('有人请我签名，数字不对', son);
    await hand.type('invitation-code', digits);
    await hand.tap('open-invitation');
    await see(hand, '请李**签一份核对授权书');
    expect(await hand.words()).not.toContain(handed.caseNumber);
    await face().look('有人请我签名', son);
  });

  test('they sign there, with a code to their own number', async () => {
    const { hand } = son;
    await hand.tap('invited-sign');
    await signThrough(hand, face().cloud, { proof: tailOf(SON.document), phone: '19900000731' });
    await see(hand, '签好了，谢谢');
    await face().look('在自己手机上签好了', son);
    await hand.tap('open-cases');
    await openMemberCase(son, handed);
  });

  test('the applicant sees it, and the receipt says on whose telephone', async () => {
    const { hand, open } = applicant;
    await open();
    await openOwnCase(hand, handed.caseNumber);
    await see(hand, '李小样：✓ 已签');
    await hand.tap('go-sign');
    await hand.tap('receipt-m2');
    await see(hand, '签在本人的手机');
    await face().look('签名回执', applicant);
  });
}

/** What somebody of the household sees: that they have signed, not what everybody else has. */
async function openMemberCase({ hand }: Phone, { caseNumber }: HandedIn): Promise<void> {
  await hand.tap(`case-${caseNumber}`);
  await see(hand, '李小样：✓ 已签');
  expect(await hand.has('withdraw')).toBe(false);
}
