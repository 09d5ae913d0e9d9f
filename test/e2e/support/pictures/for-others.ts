import { DEMO_HOUSEHOLDS } from '../../../../localcloud/county/demo-households';
import { demoIdentityNumber } from '../../../../localcloud/county/demo-identity-number';
import { fillIn, numberOf } from '../answers';
import { see } from '../see';
import { confirmPhone } from '../sign-as';
import { caseButtonOf, HELPER, OFFICER, openCase, type Studio } from './studio';

/** For a mother whom nobody else in the pictures is. */
const FOR_MOTHER = {
  ...DEMO_HOUSEHOLDS.wangXiaoshiForMother,
  applicant: {
    ...DEMO_HOUSEHOLDS.wangXiaoshiForMother.applicant,
    document: { kind: 'residentId', number: demoIdentityNumber('19480312', 31) },
    phone: '19900000131',
  },
} as const;

/** What is filed for somebody else, and what they and the office see of it. */
export function takeForOthers(studio: () => Studio): void {
  test('a daughter files for her mother, who looks for herself and objects', async () => {
    const daughter = await studio().sitter('wang-xiaoshi');
    await daughter.hand.tap('open-apply');
    await fillIn(daughter.hand, FOR_MOTHER, {
      onAnswered: async (question) => {
        if (question === 'filing') await daughter.take('filing-family');
      },
    });
    await daughter.hand.tap('promise-true');
    await daughter.hand.tap('submit');
    await see(daughter.hand, '申请交上去了');
    const ofMother = await caseButtonOf(daughter);
    await daughter.hand.tap('go-sign');
    await daughter.hand.tap('invite-m1');
    await see(daughter.hand, '或者把这 9 位数字念给他');
    await daughter.take('invite');
    const digits = await daughter.hand.text('invitation-code');

    const mother = await studio().sitter('feng-yangshi');
    const { hand } = mother;
    await hand.tap('open-invitation');
    await hand.type('invitation-code', digits);
    await hand.tap('open-invitation');
    await hand.tap('invited-look');
    await hand.tap('join-case');
    await hand.type('signer-proof', numberOf(FOR_MOTHER.applicant.document).slice(-6));
    await confirmPhone(hand, studio().cloud, FOR_MOTHER.applicant.phone);
    await hand.tap('join-case');
    await see(hand, '由家里人 王小示 代填');
    await hand.tap('object');
    await hand.type('statement-words', '我没有让她替我申请');
    await mother.take('object');
    await hand.tap('statement-confirm');
    await see(hand, '已经告诉民政办');

    const officer = await studio().sitter(OFFICER);
    await openCase(officer, ofMother);
    await see(officer.hand, '申请人有异议');
    await officer.take('officer-objection');
  });

  test('a village helper files at somebody’s table and brings in the signed paper', async () => {
    const helper = await studio().sitter(HELPER);
    const { hand } = helper;
    await hand.tap('open-apply');
    await fillIn(hand, DEMO_HOUSEHOLDS.zhaoByHelper, {
      onAnswered: async (question) => {
        if (question === 'filing') await helper.take('filing-helper');
      },
    });
    await hand.tap('promise-true');
    await hand.tap('submit');
    await see(hand, '申请交上去了');
    const onPaper = await caseButtonOf(helper);
    await hand.tap('go-sign');
    await hand.tap('paper-m1');
    await hand.photo('paper-photo');
    await see(hand, '已传好 1 张');
    await hand.type('witness-1', '孙证示');
    await hand.type('witness-2', '吴证示');
    await helper.take('paper');
    await hand.tap('send-paper');
    await see(hand, '都签好了，谢谢');

    const officer = await studio().sitter(OFFICER);
    await openCase(officer, onPaper);
    await officer.hand.tap('show-signature-m1');
    await see(officer.hand, '见证人：孙证示、吴证示');
    await officer.take('officer-signature', { from: 'signature-m1' });
  });
}
