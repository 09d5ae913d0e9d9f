import { eventually } from '../../../support/eventually';
import { fillIn, numberOf } from '../answers';
import { openOfficeCase, openOwnCase } from '../case-button';
import { type Face, type Phone, testTogether } from '../face';
import { WANG_AND_SON } from '../households';
import { PATIENCE_MS, see, seeNoMore } from '../see';
import { signAs } from '../sign-as';

const RESIDENT = 'wang-yanshi';
const OFFICER = 'chen-banshi';
/** With the last look at it all. */
const MOST_STEPS = 12;

/** The main job: a resident applies for herself and her son, the office asks once for what is missing, and accepts. */
export function walkForOneself(face: () => Face): void {
  let resident: Phone;
  let officer: Phone;
  let caseNumber = '';
  const asked = new Set<string>();

  const answered = async (question: string) => {
    if (!asked.has(question)) await face().look(`问题 ${question}`, resident);
    asked.add(question);
  };

  beforeAll(async () => {
    resident = await face().personAt(RESIDENT);
  });

  test('a wrong identity number is told in plain words, and the way on stays shut until it is right', async () => {
    const { hand } = resident;
    await see(hand, '在这里申请救助');
    await face().look('首页', resident);
    await hand.tap('open-apply');
    await hand.tap('next');
    await see(hand, '请点一下，选一个');
    await face().look('第一个问题，没有选', resident);
    await hand.tap('filing-by-self');
    await answered('filing');
    await hand.tap('next');
    await hand.type('applicant-name', WANG_AND_SON.applicant.name);
    await hand.type('applicant-identity', '990101194803120027');
    await hand.tap('next');
    await see(hand, '身份证号里有一位写错了，请对照证件逐位检查');
    await face().look('身份证号写错', resident);
    await hand.type('applicant-identity', numberOf(WANG_AND_SON.applicant.document));
    await see(hand, '号码对的，出生日期 1948年3月12日');
    await answered('applicant');
    await hand.tap('next');
  });

  test('answers survive a killed app', async () => {
    const { hand, open } = resident;
    await fillIn(hand, WANG_AND_SON, { from: 'phone', until: 'hardship', onAnswered: answered });
    await open();
    await see(hand, '有一份申请没填完');
    await see(hand, '还没交');
    await face().look('首页，有没填完的', resident);
    await hand.tap('continue-draft');
    await see(hand, '遇到了什么困难？');
    expect(await hand.typed('story')).toBe(WANG_AND_SON.hardship.story);
    await hand.tap('previous');
    await see(hand, '王样示（儿子或女儿）');
    await hand.tap('next');
    await hand.tap('next');
  });

  test('the resident reads it all once more, promises and hands in; the number can be read over the phone', async () => {
    const { hand } = resident;
    await fillIn(hand, WANG_AND_SON, { from: 'income', onAnswered: answered });
    await see(hand, `第 ${asked.size + 1} 步，共 ${asked.size + 1} 步`);
    expect(asked.size + 1).toBeLessThanOrEqual(MOST_STEPS);
    await see(hand, '青禾县 桃溪镇 东山村');
    await see(hand, '合计：每月 385 元');
    await hand.tap('promise-true');
    await face().look('看一遍', resident);
    await hand.tap('submit');
    await see(hand, '申请交上去了');
    caseNumber = await hand.text('case-number');
    expect(caseNumber).toMatch(/^\d{3} \d{3} \d{3}$/);
    await see(hand, '桃溪镇人民政府社会事务办公室');
    await see(hand, '还差 2 个人签名');
    await face().look('已经提交', resident);
  });

  test('the applicant signs by hand; another document and an empty pad are refused', async () => {
    const { hand } = resident;
    await hand.tap('go-sign');
    await see(hand, '还有 2 个人没签名');
    await face().look('授权书', resident);
    const who = { proof: '000000', phone: '19900000101' };
    await signAs(hand, face().cloud, 'm1', who);
    await see(hand, '填的内容和申请里登记的对不上');
    await hand.tap('mend');
    await hand.type('signer-proof', numberOf(WANG_AND_SON.applicant.document).slice(-6));
    await face().look('签名，是谁', resident);
    await hand.tap('sign-next');
    await face().look('签名，短信', resident);
    await hand.tap('sign-next');
    await hand.tap('confirm-sign');
    await see(hand, '还没有签名，请在框里手写姓名');
    await hand.sign('signature');
    await face().look('签名', resident);
    await hand.tap('confirm-sign');
    await see(hand, '还有 1 个人没签名');
  });

  testTogether('the officer is told, opens the case and asks once for what is missing', async () => {
    officer = await face().personAt(OFFICER, { isAtDesk: true });
    const { hand } = officer;
    await eventually(async () => {
      const titles = (await face().cloud.messages(OFFICER)).map(({ title }) => title);
      expect(titles).toContain('有新的救助申请');
    }, PATIENCE_MS);
    await hand.tap('open-worklist');
    await see(hand, '授权书还差 1 人签');
    await face().look('工作台', officer);
    await hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(hand, '还差 1 人签核对授权书');
    await face().look('打开一件', officer);
    await hand.tap('identity-m1-reveal');
    await see(hand, '为什么要看？');
    await hand.tap('identity-m1-reason-compare');
    await hand.tap('identity-m1-give');
    await see(hand, numberOf(WANG_AND_SON.applicant.document));
    await face().look('查看身份证号', officer);
    await hand.tap('accept');
    await see(hand, '现在还不能受理');
    await face().look('还不能受理', officer);
    await hand.tap('accept-not-yet-confirm');
    await see(hand, '申请人会看到');
    await face().look('告知补正', officer);
    await hand.tap('send');
    await see(hand, '把这 3 项发给申请人？');
    await face().look('告知补正，再问一次', officer);
    await hand.tap('send-sure-confirm');
    await see(hand, '已经一次告知 3 项');
  });

  testTogether('the resident answers each item where it stands', async () => {
    const { hand, open } = resident;
    await open();
    await hand.tap('open-cases');
    await see(hand, '等您来办');
    await face().look('我的申请', resident);
    await hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(hand, '现在等您来办');
    await face().look('办理进度，要补材料', resident);
    await hand.tap('supplement-0-sign');
    const [son] = WANG_AND_SON.members;
    const proof = son ? numberOf(son.document).slice(-6) : '';
    await signAs(hand, face().cloud, 'm2', { proof, phone: '19900000102' });
    await see(hand, '都签好了，谢谢');
    await hand.tap('open-case');
    await hand.tap('supplement-1-send');
    await see(hand, '请写一句');
    await hand.type('supplement-1-answer', '药费单子已经送到民政办');
    await hand.tap('supplement-1-send');
    await see(hand, '您的答复（');
    await hand.type('supplement-2-answer', '残疾证在家里，上门时给你们看');
    await hand.tap('supplement-2-send');
    await see(hand, '残疾证在家里，上门时给你们看');
    await seeNoMore(hand, '提交这一项');
  });

  testTogether('the officer accepts, and the resident sees it on the case and in the messages', async () => {
    await officer.open();
    await openOfficeCase(officer.hand, caseNumber);
    await see(officer.hand, '补正清单：都答复了');
    await see(officer.hand, '药费单子已经送到民政办');
    await officer.hand.tap('accept');
    await face().look('受理，再问一次', officer);
    await officer.hand.tap('accept-sure-confirm');
    await see(officer.hand, '已经受理，申请人会收到通知');
    await face().look('已经受理', officer);

    const { hand, open } = resident;
    await open();
    await hand.tap('open-cases');
    await see(hand, '收下了，正在办');
    await open();
    await openOwnCase(hand, caseNumber);
    await see(hand, '收下了申请');
    await face().look('办理进度', resident);
    await open();
    await hand.tap('open-messages');
    await see(hand, '申请已经收下');
    await see(hand, '申请需要补材料');
    await face().look('消息', resident);
  });

  testTogether('the officer may do the same on a phone', async () => {
    const phone = await face().personAt(OFFICER);
    await phone.hand.tap('open-worklist');
    await see(phone.hand, '已受理');
    await face().look('手机上的工作台', phone);
    await phone.hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(phone.hand, '药费单子已经送到民政办');
    await face().look('手机上的案件', phone);
  });
}
