import { caseButton } from '../case-button';
import { fillInEmergency } from '../emergency-answers';
import type { Face, Phone } from '../face';
import { handedIn } from '../handed-in';
import { FIRE } from '../households';
import { see } from '../see';

const RESIDENT = 'wu-shiyang';
const NEIGHBOUR = 'luo-shili';
const OFFICER = 'wu-banli';
/** With the last look at it all. */
const MOST_STEPS = 4;

/** A house burnt: a few questions, no signature, and the office of where it happened sees it before all else. */
export function walkEmergency(face: () => Face): void {
  let resident: Phone;
  let caseNumber = '';
  let usual = '';

  beforeAll(async () => {
    const village = FIRE.emergency.happenedIn;
    const residence = {
      livesIn: village,
      registeredIn: { in: 'served' as const, village },
      address: '一组 3 号',
    };
    usual = (await handedIn(face().cloud, NEIGHBOUR, { residence })).caseNumber;
    resident = await face().personAt(RESIDENT);
  });

  test('at most four questions, the first with the numbers that rescue', async () => {
    const { hand } = resident;
    await hand.tap('open-emergency');
    await see(hand, '有危险，先打电话救人');
    const asked: string[] = [];
    await fillInEmergency(hand, FIRE, async (question) => {
      asked.push(question);
      await face().look(`急难：${question}`, resident);
    });
    await see(hand, `第 ${asked.length + 1} 步，共 ${asked.length + 1} 步`);
    expect(asked.length + 1).toBeLessThanOrEqual(MOST_STEPS);
    await face().look('急难：看一遍', resident);
  });

  test('it is in, needs no signature, and the person is told to keep the telephone at hand', async () => {
    const { hand } = resident;
    await see(hand, '如果有假，我愿意退回领到的钱物');
    await hand.tap('submit');
    await see(hand, '民政办会尽快打电话给您');
    expect(await hand.has('go-sign')).toBe(false);
    expect(await hand.has('add-photos')).toBe(true);
    caseNumber = await hand.text('case-number');
    await face().look('急难：交上去了', resident);
  });

  test('the office of where it happened sees it first, and accepts without waiting for anything', async () => {
    const officer = await face().personAt(OFFICER);
    const { hand } = officer;
    await hand.tap('open-worklist');
    await see(hand, '急难，先办');
    const words = await hand.words();
    const [urgent, other] = [caseNumber, usual].map((number) => words.indexOf(spoken(number)));
    expect(urgent).toBeGreaterThan(-1);
    expect(other).toBeGreaterThan(urgent ?? 0);
    await face().look('工作台，有急难', officer);
    await hand.tap(caseButton(caseNumber));
    await see(hand, FIRE.emergency.needs);
    await face().look('急难的案件', officer);
    await hand.tap('accept');
    await see(hand, '受理这个急难申请？');
    await hand.tap('accept-sure-confirm');
    await see(hand, '已经受理，申请人会收到通知');
  });
}

/** As lists show it: 123 456 789. */
const spoken = (caseNumber: string): string =>
  caseNumber.replaceAll(' ', '').replace(/(\d{3})(?=\d)/g, '$1 ');
