import { existsSync, statSync } from 'node:fs';
import * as z from 'zod/mini';
import { getDrafts } from '@/contracts/application/drafts';
import { submitApplication } from '@/contracts/application/submit-application';
import { Application } from '@/domain/household/application';
import { withMemberIds } from '@/domain/household/people';
import type { MemberId } from '@/domain/kernel/ids';
import { DEMO_HOUSEHOLDS } from '../../localcloud/county/demo-households';
import { application, emergency, residentId } from '../support/application-data';
import { CaseHistory } from '../support/case-history';
import { eventually } from '../support/eventually';
import { storeCase } from '../support/store-case';
import { fillIn, numberOf } from './support/answers';
import { WANG_AND_SON } from './support/households';
import { takeCounty } from './support/pictures/county';
import { takeForOthers } from './support/pictures/for-others';
import { fileOf, MOST_BYTES, MOST_BYTES_OF_HUB, PICTURES, type Picture } from './support/pictures/pictures';
import { takeRules } from './support/pictures/rules';
import { caseButtonOf, HELPER, OFFICER, openCase, type Studio, startStudio } from './support/pictures/studio';
import { PATIENCE_MS, see } from './support/see';
import { confirmPhone, signAs } from './support/sign-as';

/** The pictures that README and the manuals show. `npm run screenshots` takes them anew from the demo county. */
jest.setTimeout(180_000);

if (process.env.SCREENSHOTS === '1') {
  describe('taking the pictures', takePictures);
}

test('every picture of the manuals is there, and small', () => {
  const isWrong = (name: Picture) =>
    !existsSync(fileOf(name)) ||
    statSync(fileOf(name)).size > (name === 'hub' ? MOST_BYTES_OF_HUB : MOST_BYTES);
  expect(PICTURES.filter(isWrong)).toEqual([]);
});

const RESIDENT = 'wang-yanshi';
const DESK = { width: 1280, height: 800 };
const HUB = { width: 1440, height: 900 };
const MOVED_VILLAGE = '990101200205';

function takePictures(): void {
  let studio: Studio;
  /** The case of 王演示 and her son. */
  let ofSon = '';

  beforeAll(async () => {
    studio = await startStudio();
    const { cloud } = studio;
    await cloud.ask(HELPER, submitApplication, {
      application: z.parse(Application, DEMO_HOUSEHOLDS.qianByHelper),
    });
    const inNeed = { name: '吴示样', document: residentId('1971-05-06'), phone: '19900000141' };
    await cloud.ask('wu-shiyang', submitApplication, { application: emergency(inNeed) });
  });
  afterAll(() => studio?.close());

  test('the first screen, and large type', async () => {
    const usual = await studio.sitter('li-yangli');
    await see(usual.hand, '青禾县');
    await usual.take('home');
    await usual.hand.tap('open-emergency');
    await see(usual.hand, '有危险，先打电话救人');
    await usual.take('emergency');

    const elder = await studio.sitter('luo-shili');
    await elder.hand.tap('elder-switch');
    await see(elder.hand, '回到普通模式');
    await elder.take('home-elder');
    await elder.hand.tap('open-apply');
    await see(elder.hand, '您为谁申请');
    await elder.take('elder-question');
  });

  test('an application from the first question to the officer and back', async () => {
    const resident = await studio.sitter(RESIDENT);
    const { hand } = resident;
    await hand.tap('open-apply');
    await fillIn(hand, WANG_AND_SON, {
      onAnswered: async (question) => {
        if (question === 'situation') await resident.take('apply-question');
      },
    });
    await see(hand, '看一遍');
    await resident.take('apply-summary');
    await hand.tap('promise-true');
    await hand.tap('submit');
    await see(hand, '由谁来办');
    await resident.take('submitted');
    ofSon = await caseButtonOf(resident);

    await hand.tap('go-sign');
    await see(hand, '还有 2 个人没签名');
    await resident.take('letter');
    await hand.tap('sign-m1');
    await see(hand, '第 1 步，共 3 步');
    await hand.type('signer-proof', numberOf(WANG_AND_SON.applicant.document).slice(-6));
    await resident.take('sign-who');
    await hand.tap('sign-next');
    await confirmPhone(hand, studio.cloud, '19900000101');
    await hand.tap('sign-next');
    await see(hand, '第 3 步，共 3 步');
    await hand.sign('signature');
    await resident.take('sign');
    await hand.tap('confirm-sign');
    await see(hand, '还有 1 个人没签名');
    await hand.tap('open-case');
    await see(hand, '办到哪一步了');
    await resident.take('what-i-can-do', { from: 'open-declaration' });
    await hand.tap('ask-call');
    await hand.type('call-phone', '19900000101');
    await hand.type('call-about', '儿子在外地，怎么签名？');
    await resident.take('callback');
    await hand.tap('call-send');
    await see(hand, '有人打给您');
  });

  test('the office asks once for what is missing', async () => {
    const officer = await studio.sitter(OFFICER);
    await openCase(officer, ofSon);
    await see(officer.hand, '还差 1 人签核对授权书');
    await officer.take('officer-case');
    await officer.hand.tap('to-proposal');
    await officer.hand.tap('compute');
    await see(officer.hand, '系统只提建议，由经办人决定。');
    await officer.take('officer-proposal');
    await openCase(officer, ofSon);
    await officer.hand.tap('request-supplement');
    await see(officer.hand, '申请人会看到');
    await officer.take('officer-supplement');
    await officer.hand.tap('send');
    await officer.hand.tap('send-sure-confirm');
    await see(officer.hand, '已经一次告知 3 项');

    const resident = await studio.sitter(RESIDENT);
    const { hand } = resident;
    await hand.tap('open-cases');
    await hand.tap(ofSon);
    await see(hand, '需要您补的');
    await resident.take('supplement', { from: 'supplement-0' });
    await hand.tap('supplement-0-sign');
    const [son] = WANG_AND_SON.members;
    const proof = son ? numberOf(son.document).slice(-6) : '';
    await signAs(hand, studio.cloud, 'm2', { proof, phone: '19900000102' });
    await see(hand, '都签好了，谢谢');
    await hand.tap('open-case');
    for (const [item, answer] of ['药费单子已经送到民政办', '残疾证等您上门时看'].entries()) {
      await hand.type(`supplement-${item + 1}-answer`, answer);
      await hand.tap(`supplement-${item + 1}-send`);
      await see(hand, answer);
      await hand.find(`supplement-${item + 1}-send`).waitFor({ state: 'detached' });
    }

    await openCase(officer, ofSon);
    await see(officer.hand, '补正清单：都答复了');
    await officer.hand.tap('open-more');
    await officer.hand.tap('open-return');
    await officer.hand.tap('return-which-1');
    await officer.hand.type('return-why', '单子上的金额看不清，请重拍一张');
    await officer.take('officer-return');
  });

  takeForOthers(() => studio);
  takeRules(() => studio);
  takeCounty(() => studio);

  test('drafts on two telephones, and why an application goes where it goes', async () => {
    const here = await studio.sitter('li-yangli');
    await here.hand.tap('open-apply');
    await fillIn(here.hand, WANG_AND_SON, { until: 'phone' });
    await here.hand.tap('next');
    const livesIn = MOVED_VILLAGE;
    const registeredIn = { in: 'served' as const, village: livesIn };
    const moved = { ...WANG_AND_SON.residence, livesIn, registeredIn };
    await fillIn(here.hand, { ...WANG_AND_SON, residence: moved }, { from: 'residence', until: 'residence' });
    await see(here.hand, '整村搬到了石桥镇');
    await here.take('routing', { from: 'where-it-goes' });
    await here.hand.tap('next');
    await eventually(async () => {
      const { drafts } = await studio.cloud.ask('li-yangli', getDrafts, {});
      expect(drafts[0]?.answers).toContain(MOVED_VILLAGE);
    }, PATIENCE_MS);

    const there = await studio.sitter('li-yangli');
    await there.hand.tap('open-apply');
    await see(there.hand, '您在别的手机上填过一份，还没交');
    await there.take('draft-elsewhere');
  });

  test('the officers’ desk', async () => {
    const m1 = 'm1' as MemberId;
    const refused = await storeCase(
      studio.cloud,
      CaseHistory.submitted(withMemberIds(application()))
        .signedBy('m1')
        .accepted()
        .add({ type: 'AuthorizationWithdrawn', memberId: m1, reason: '不想让人查' }),
    );
    const officer = await studio.sitter(OFFICER);
    const { hand } = officer;
    await hand.tap('open-worklist');
    await see(hand, '急难，先办');
    await officer.take('officer-worklist');
    await hand.tap('desk-calls');
    await hand.page.locator('[id^="call-"][id$="-open"]:visible').first().click();
    await see(hand, '怎么签名');
    await officer.take('officer-calls');
    await openCase(officer, `case-${refused.caseNumber}`);
    await hand.tap('open-more');
    await hand.tap('open-refuse');
    await see(hand, '告知的话');
    await officer.take('officer-refuse');

    const wide = await studio.sitter(OFFICER, { viewport: DESK, deviceScaleFactor: 1 });
    await wide.hand.tap('open-worklist');
    await wide.hand.tap(ofSon);
    await see(wide.hand, '补正清单：都答复了');
    await wide.take('officer-wide');

    await openCase(officer, ofSon);
    await hand.tap('accept');
    await hand.tap('accept-sure-confirm');
    await see(hand, '已经受理，申请人会收到通知');
    const resident = await studio.sitter(RESIDENT);
    await resident.hand.tap('open-cases');
    await resident.hand.tap(ofSon);
    await see(resident.hand, '收下了申请');
    await resident.take('progress');
    await resident.goHome();
    await resident.hand.tap('open-messages');
    await see(resident.hand, '申请已经收下');
    await resident.take('messages');
  });

  test('the hub with a resident and an officer on their phones', async () => {
    const page = await studio.window({ viewport: HUB });
    await page.goto(`${studio.cloud.url}/#left=${RESIDENT}&right=${OFFICER}`);
    for (const [phone, id] of ['open-cases', 'open-worklist'].entries())
      await page.locator('iframe').nth(phone).contentFrame().locator(`#${id}`).click();
    for (const phone of [0, 1])
      await page.locator('iframe').nth(phone).contentFrame().locator('[id^="case-"]').first().waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: fileOf('hub'), animations: 'disabled' });
  });
}
