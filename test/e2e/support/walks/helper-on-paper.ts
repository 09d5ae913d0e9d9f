import { fillIn } from '../answers';
import { openOfficeCase } from '../case-button';
import type { Face, Phone } from '../face';
import { BY_HELPER } from '../households';
import { see } from '../see';

const HELPER = 'zhou-xieshi';
const OFFICER = 'chen-banshi';

/** A village helper files at somebody's table and brings in the letter that was signed on paper. */
export function walkHelperOnPaper(face: () => Face): void {
  let helper: Phone;
  let caseNumber = '';

  test('the helper, known by the register, fills it in and hands it in', async () => {
    helper = await face().personAt(HELPER);
    const { hand } = helper;
    await hand.tap('open-apply');
    await fillIn(hand, BY_HELPER, {
      async onAnswered(question) {
        if (question === 'filing') await face().look('协理员代填', helper);
      },
    });
    await hand.tap('promise-true');
    await hand.tap('submit');
    await see(hand, '申请交上去了');
    caseNumber = await hand.text('case-number');
  });

  test('the paper needs a photo and two people who saw it', async () => {
    const { hand } = helper;
    await hand.tap('go-sign');
    await hand.tap('paper-m1');
    await hand.tap('send-paper');
    await see(hand, '请先拍下纸上签好的授权书');
    await hand.photo('paper-photo');
    await see(hand, '已传好 1 张');
    await hand.type('witness-1', '孙证示');
    await hand.type('witness-2', '孙证示');
    await hand.tap('send-paper');
    await see(hand, '两位见证人要是两个人');
    await face().look('纸上签的授权书', helper);
    await hand.type('witness-2', '吴证示');
    await hand.tap('send-paper');
    await see(hand, '都签好了，谢谢');
  });

  test('the office reads who typed, who applies and who signed; looks at the paper; and accepts', async () => {
    const { hand } = await face().personAt(OFFICER);
    await openOfficeCase(hand, caseNumber);
    await see(hand, '谁填的、谁申请、谁签的');
    await see(hand, '周协示');
    await hand.tap('show-signature-m1');
    await see(hand, '见证人：孙证示、吴证示');
    await hand.seePhoto('paper-of-signature-1-show');
    await hand.tap('accept');
    await hand.tap('accept-sure-confirm');
    await see(hand, '已经受理，申请人会收到通知');
  });
}
