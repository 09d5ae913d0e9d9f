import { openCase } from '@/contracts/casework/open-case';
import { requestSupplement } from '@/contracts/casework/request-supplement';
import { signAll } from '../../../support/signature';
import { openOfficeCase, openOwnCase } from '../case-button';
import type { Face, Phone } from '../face';
import { type HandedIn, handedIn } from '../handed-in';
import { see } from '../see';

const RESIDENT = 'wang-yanshi';
const OFFICER = 'chen-banshi';

/** The office asks once for two papers; one comes back unreadable and is answered again, with a photo. */
export function walkSupplement(face: () => Face): void {
  let resident: Phone;
  let officer: Phone;
  let handed: HandedIn;

  beforeAll(async () => {
    const { cloud } = face();
    handed = await handedIn(cloud, RESIDENT);
    const { caseId } = handed;
    await signAll(cloud, caseId, RESIDENT);
    const { version } = await cloud.ask(OFFICER, openCase, { caseId });
    await cloud.ask(OFFICER, requestSupplement, {
      caseId,
      expectedVersion: version,
      items: [
        { subject: 'medical', memberId: 'm1' as never, note: '请交最近的药费单子。' },
        { subject: 'income', note: '请写明女儿每个月给多少钱。' },
      ],
    });
    resident = await face().personAt(RESIDENT);
  });

  test('the resident answers each item where it stands; what is not answered waits', async () => {
    const { hand } = resident;
    await openOwnCase(hand, handed.caseNumber);
    await see(hand, '需要您补的');
    await hand.tap('supplement-0-send');
    await see(hand, '请写一句');
    await hand.type('supplement-0-answer', '药费单子在照片里，有点暗');
    await hand.tap('supplement-0-send');
    await see(hand, '您的答复（');
    expect(await hand.has('supplement-1-send')).toBe(true);
    await hand.type('supplement-1-answer', '女儿每个月给二百');
    await hand.tap('supplement-1-send');
    await see(hand, '女儿每个月给二百');
  });

  test('the officer asks again for one that is on the list, and says why', async () => {
    officer = await face().personAt(OFFICER);
    const { hand } = officer;
    await openOfficeCase(hand, handed.caseNumber);
    await see(hand, '补正清单：都答复了');
    await hand.tap('open-more');
    await hand.tap('open-return');
    await hand.tap('return-item-confirm');
    await see(hand, '请选退哪一项');
    await hand.tap('return-which-0');
    await hand.type('return-why', '照片太暗，看不清金额');
    await face().look('退回一项', officer);
    await hand.tap('return-item-confirm');
    await see(hand, '已经请申请人重交这一项');
  });

  test('the resident reads why and answers again with a photo; the other item is not asked again', async () => {
    const { hand, open } = resident;
    await open();
    await openOwnCase(hand, handed.caseNumber);
    await see(hand, '这一项要再交一次');
    await see(hand, '照片太暗，看不清金额');
    expect(await hand.has('supplement-1-send')).toBe(false);
    await hand.photo('supplement-0-photos');
    await see(hand, '已传好 1 张');
    await face().look('再交一次，有照片', resident);
    await hand.tap('supplement-0-send');
    await see(hand, '交了 1 张照片');
  });

  test('the officer looks at the photo and accepts', async () => {
    const { hand, open } = officer;
    await open();
    await openOfficeCase(hand, handed.caseNumber);
    await see(hand, '陈办示请再交一次第 1 项材料');
    await see(hand, '答复：交了 1 张照片');
    await hand.seePhoto('answer-0-photos-1-show');
    await face().look('补正有照片', officer);
    await hand.tap('accept');
    await hand.tap('accept-sure-confirm');
    await see(hand, '已经受理，申请人会收到通知');
  });
}
