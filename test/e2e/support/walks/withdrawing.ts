import { submitApplication } from '@/contracts/application/submit-application';
import { caseButton, openOwnCase } from '../case-button';
import type { Face, Phone } from '../face';
import { type HandedIn, handedIn } from '../handed-in';
import { see } from '../see';

const RESIDENT = 'li-yangli';
const OFFICER = 'liu-banshi';

/** Somebody asks to be called, looks at what was filled in, and withdraws. */
export function walkWithdrawing(face: () => Face): void {
  let resident: Phone;
  let handed: HandedIn;

  beforeAll(async () => {
    handed = await handedIn(face().cloud, RESIDENT);
    resident = await face().personAt(RESIDENT);
  });

  test('a person can be asked to call, and the office has it on its desk', async () => {
    const { hand } = resident;
    await openOwnCase(hand, handed.caseNumber);
    await hand.tap('ask-call');
    await hand.tap('call-send');
    await see(hand, '请打给我');
    await hand.type('call-phone', '16000000102');
    await hand.type('call-about', '不知道要不要撤回');
    await face().look('请人打给我', resident);
    await hand.tap('call-send');
    await see(hand, '有人打给您');
    await face().look('会有人打来', resident);
    await hand.tap('go-on');

    const officer = await face().personAt(OFFICER);
    await officer.hand.tap('open-worklist');
    await see(officer.hand, '回电 1');
    await officer.hand.tap('desk-calls');
    await see(officer.hand, '看电话和要问的事');
    await face().look('要回的电话', officer);
  });

  test('what was filled in can be read again', async () => {
    const { hand } = resident;
    await hand.tap('open-declaration');
    await see(hand, '老伴去世后一个人过');
    await face().look('填了什么', resident);
    await hand.tap('open-case');
  });

  test('withdrawing says what it means and is asked once more; then nothing more can be done', async () => {
    const { hand } = resident;
    await hand.tap('withdraw');
    await see(hand, '撤回以后，民政办就不再办这份申请了');
    await face().look('撤回', resident);
    await hand.tap('statement-back');
    await hand.tap('withdraw');
    await hand.tap('statement-confirm');
    await see(hand, '已经撤回');
    await face().look('已经撤回', resident);
    await hand.tap('open-case');
    await see(hand, '已撤回');
    expect(await hand.has('withdraw')).toBe(false);
    await face().look('撤回了的申请', resident);
  });

  test('the office sees it, and the same person may apply again', async () => {
    const officer = await face().personAt(OFFICER);
    await officer.hand.tap('open-worklist');
    await see(officer.hand, '已撤回');
    await officer.hand.tap('filter-withdrawn');
    await officer.hand.tap(caseButton(handed.caseNumber));
    await see(officer.hand, '已撤回');
    expect(await officer.hand.has('accept')).toBe(false);
    const { application } = handed;
    const again = await face().cloud.ask(RESIDENT, submitApplication, { application });
    expect(again.caseNumber).not.toBe(handed.caseNumber);
  });
}
