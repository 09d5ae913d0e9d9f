import { fillIn, numberOf } from './support/answers';
import { audit, WIDE_LOOKS } from './support/audit';
import { OFFICE_SCREEN } from './support/browser';
import { type H5, type Person, startH5 } from './support/h5';
import { WANG_AND_SON } from './support/households';
import { see } from './support/see';

/** The H5 face in Chromium walks the main job; every screen on the way is looked over. Mouse and keyboard only. */
jest.setTimeout(180_000);

const RESIDENT = 'wang-yanshi';
const OFFICER = 'chen-banshi';

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

describe('the main job in a browser', () => {
  let resident: Person;
  let officer: Person;
  let caseNumber = '';
  /** What is wrong with the screens so far, by screen. */
  const wrong: Record<string, string[]> = {};

  const lookAt = async (screen: string, person: Person) => {
    const problems = await audit(person.page, person === officer ? WIDE_LOOKS : undefined);
    if (problems.length > 0) wrong[screen] = problems;
  };

  beforeAll(async () => {
    resident = await h5.personAt(RESIDENT);
    officer = await h5.personAt(OFFICER, { viewport: OFFICE_SCREEN });
  });

  test('a resident answers all questions; what is wrong is said in plain words', async () => {
    const { hand } = resident;
    await see(hand, '在这里申请救助');
    await lookAt('首页', resident);
    await hand.tap('open-apply');
    await hand.tap('next');
    await see(hand, '请点一下，选一个');
    await lookAt('第一个问题，没有选', resident);
    await hand.tap('filing-by-self');
    await hand.tap('next');
    await hand.type('applicant-name', WANG_AND_SON.applicant.name);
    await hand.type('applicant-identity', '990101194803120027');
    await hand.tap('next');
    await see(hand, '身份证号里有一位写错了，请对照身份证逐位检查');
    await lookAt('身份证号写错', resident);
    await hand.type('applicant-identity', numberOf(WANG_AND_SON.applicant.document));
    await hand.tap('next');
    await fillIn(hand, WANG_AND_SON, {
      from: 'phone',
      onAnswered: (question) => lookAt(`问题 ${question}`, resident),
    });
    await see(hand, '合计：每月 385 元');
    await hand.tap('promise-true');
    await lookAt('看一遍', resident);
  });

  test('a reload loses nothing; handing in gives a number', async () => {
    const { hand, open } = resident;
    await open();
    await see(hand, '有一份申请没填完');
    await lookAt('首页，有没填完的', resident);
    await hand.tap('continue-draft');
    await hand.tap('submit');
    await see(hand, '申请交上去了');
    await see(hand, '桃溪镇人民政府社会事务办公室');
    caseNumber = await hand.text('case-number');
    expect(caseNumber).toMatch(/^\d{3} \d{3} \d{3}$/);
    await lookAt('已经提交', resident);
  });

  test('the resident reads the letter and signs with the mouse', async () => {
    const { hand } = resident;
    await hand.tap('go-sign');
    await see(hand, '还有 2 个人没签名');
    await lookAt('授权书', resident);
    await hand.tap('sign-m1');
    await hand.type('signer-name', '王演示');
    await hand.sign('signature');
    await lookAt('签名', resident);
    await hand.tap('confirm-sign');
    await see(hand, '还有 1 个人没签名');
  });

  test('the officer opens the case beside the list and asks once for what is missing', async () => {
    const { hand, page } = officer;
    await hand.tap('open-worklist');
    await see(hand, '授权书还差 1 人签');
    await lookAt('工作台', officer);
    await hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(hand, '还差 1 人签核对授权书');
    expect(await hand.has('worklist')).toBe(true);
    await lookAt('工作台，打开一件', officer);
    await hand.tap('identity-m1-reveal');
    await see(hand, '为什么要看？');
    await hand.tap('identity-m1-reason-compare');
    await hand.tap('identity-m1-give');
    await see(hand, numberOf(WANG_AND_SON.applicant.document));
    await lookAt('查看身份证号', officer);
    await hand.tap('accept');
    await see(hand, '现在还不能受理');
    await lookAt('还不能受理', officer);
    await hand.tap('accept-not-yet-confirm');
    await hand.tap('add-authorization-m2');
    await hand.tap('add-medical-m1');
    await see(hand, '申请人会看到');
    await lookAt('告知补正', officer);
    await hand.tap('send');
    await lookAt('告知补正，再问一次', officer);
    await hand.tap('send-sure-confirm');
    await see(hand, '已经一次告知 2 项');
    expect(page.viewportSize()).toEqual(OFFICE_SCREEN);
  });

  test('the resident answers each item', async () => {
    const { hand, open } = resident;
    await open();
    await see(hand, '民政办的通知');
    await hand.tap('open-cases');
    await see(hand, '等您来办');
    await lookAt('我的申请', resident);
    await hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(hand, '现在等您来办');
    await lookAt('办理进度，要补材料', resident);
    await hand.tap('supplement-0-sign');
    await hand.tap('sign-m2');
    await hand.type('signer-name', '王样示');
    await hand.sign('signature');
    await hand.tap('confirm-sign');
    await see(hand, '都签好了，谢谢');
    await hand.tap('open-case');
    await hand.type('supplement-1-answer', '药费单子已经送到民政办');
    await hand.tap('supplement-1-send');
    await see(hand, '您的答复（');
  });

  test('the officer accepts; the resident sees it on the case and in the messages', async () => {
    await officer.open();
    await see(officer.hand, '桃溪镇人民政府社会事务办公室的案件');
    await officer.hand.tap('open-worklist');
    await officer.hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(officer.hand, '补正清单：都答复了');
    await officer.hand.tap('accept');
    await lookAt('受理，再问一次', officer);
    await officer.hand.tap('accept-sure-confirm');
    await see(officer.hand, '已经受理，申请人会收到通知');
    await lookAt('已经受理', officer);

    const { hand, open } = resident;
    await open();
    await hand.tap('open-cases');
    await hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(hand, '收下了申请');
    await lookAt('办理进度', resident);
    await open();
    await hand.tap('open-messages');
    await see(hand, '申请已受理');
    await lookAt('消息', resident);
  });

  test('the officer may do the same on a phone', async () => {
    const phone = await h5.personAt(OFFICER);
    await phone.hand.tap('open-worklist');
    await see(phone.hand, '已受理');
    await lookAt('手机上的工作台', phone);
    await phone.hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(phone.hand, '药费单子已经送到民政办');
    await lookAt('手机上的案件', phone);
  });

  test('every screen has names, roles, large type and targets, contrast, a telephone, and nothing sticks out', () => {
    expect(wrong).toEqual({});
  });

  test('nothing was reported on the console', () => {
    expect(h5.errors()).toEqual([]);
  });
});
