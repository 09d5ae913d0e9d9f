import type { LowIncomeForm } from '../../../../localcloud/county/demo-households';
import { eventually } from '../../../support/eventually';
import { fillIn, numberOf } from '../answers';
import { caseButton, openOfficeCase, openOwnCase } from '../case-button';
import type { Face, Phone } from '../face';
import { MOTHER_BY_DAUGHTER } from '../households';
import { PATIENCE_MS, see } from '../see';
import { confirmPhone } from '../sign-as';

const DAUGHTER = 'wang-xiaoshi';
const MOTHER = 'wang-yanshi';
const OFFICER = 'chen-banshi';
const FORM: LowIncomeForm = MOTHER_BY_DAUGHTER;

/** A daughter files for her mother, who is told, comes with her own telephone, objects, and then takes over. */
export function walkParentObjects(face: () => Face): void {
  let daughter: Phone;
  let mother: Phone;
  let officer: Phone;
  let caseNumber = '';
  let digits = '';

  test('the daughter fills it in for her mother and hands it in', async () => {
    daughter = await face().personAt(DAUGHTER);
    const { hand } = daughter;
    await hand.tap('open-apply');
    await fillIn(hand, FORM, {
      async onAnswered(question) {
        if (question === 'filing') await face().look('替家里人申请', daughter);
      },
    });
    await hand.tap('promise-true');
    await hand.tap('submit');
    await see(hand, '申请交上去了');
    caseNumber = await hand.text('case-number');
  });

  test('the mother is told by a short message, without names', async () => {
    const { url } = face().cloud;
    await eventually(async () => {
      const response = await fetch(`${url}/local/messages?phone=${FORM.applicant.phone}`);
      const words = JSON.stringify(await response.json());
      if (!words.includes('有人替您')) throw new Error(`not told: ${words}`);
      expect(words).not.toMatch(/王演示|王小示/);
    }, PATIENCE_MS);
  });

  test('nine digits, read out by the daughter, bring the mother in on her own telephone', async () => {
    const { hand } = daughter;
    await hand.tap('go-sign');
    await hand.tap('invite-m1');
    await see(hand, '或者把这 9 位数字念给他');
    digits = await hand.text('invitation-code');

    mother = await face().personAt(MOTHER);
    await mother.hand.tap('open-invitation');
    await mother.hand.type('invitation-code', digits);
    await mother.hand.tap('open-invitation');
    await see(mother.hand, '有人替王**申请了');
    await mother.hand.tap('invited-look');
    await mother.hand.tap('join-case');
    await see(mother.hand, '后 6 位');
    await face().look('先证明您是本人', mother);
    await mother.hand.type('signer-proof', numberOf(FORM.applicant.document).slice(-6));
    await confirmPhone(mother.hand, face().cloud, FORM.applicant.phone);
    await mother.hand.tap('join-case');
    await see(mother.hand, '由家里人 王小示 代填');
  });

  test('she reads what was filled in for her and objects', async () => {
    const { hand } = mother;
    await hand.tap('open-declaration');
    await see(hand, FORM.hardship.story);
    await hand.tap('open-case');
    await hand.tap('object');
    await hand.tap('statement-confirm');
    await see(hand, '请写一句');
    await hand.type('statement-words', '我没有让她替我申请');
    await face().look('提意见', mother);
    await hand.tap('statement-confirm');
    await see(hand, '已经告诉民政办');
    await hand.tap('open-case');
    await see(hand, '申请人提了意见');
    await face().look('办理进度，有意见', mother);
  });

  test('the office cannot accept; the officer calls her', async () => {
    officer = await face().personAt(OFFICER, { isAtDesk: true });
    const { hand } = officer;
    await openOfficeCase(hand, caseNumber);
    await see(hand, '申请人有异议，先打电话问清楚');
    await see(hand, '我没有让她替我申请');
    await hand.tap('accept');
    await see(hand, '申请人对这份申请提出了异议');
    await hand.tap('accept-not-yet-confirm');
    await hand.tap('call-about-objection');
    await see(hand, FORM.applicant.phone);
    await face().look('申请人有异议', officer);
  });

  test('she lifts it and takes over; the daughter is told and sees it no more', async () => {
    const { hand } = mother;
    await hand.tap('lift-objection');
    await hand.tap('statement-confirm');
    await see(hand, '已经收回，接着办');
    await hand.tap('open-case');
    await hand.tap('take-over');
    await see(hand, '替您填的人就看不到这份申请了');
    await hand.tap('statement-confirm');
    await see(hand, '现在由您自己办了');

    await daughter.open();
    await daughter.hand.tap('open-cases');
    await see(daughter.hand, '还没有提交过申请');
    expect(await daughter.hand.has(caseButton(caseNumber))).toBe(false);
    await daughter.open();
    await daughter.hand.tap('open-messages');
    await see(daughter.hand, '自己');
    await face().look('消息，不再由她办', daughter);

    await mother.open();
    await openOwnCase(mother.hand, caseNumber);
    await see(mother.hand, '办到哪一步了');
    expect(await mother.hand.has('take-over')).toBe(false);
  });
}
