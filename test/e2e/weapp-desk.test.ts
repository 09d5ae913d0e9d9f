import type { Case } from '@/domain/case/case';
import { seedAwards } from '../../localcloud/county';
import { CaseHistory } from '../support/case-history';
import { eventually } from '../support/eventually';
import { LARGE_FAMILY } from '../support/large-family';
import { storeCase } from '../support/store-case';
import { draftStandard } from './support/draft-standard';
import { describeTogether } from './support/face';
import { ILL_DAUGHTER } from './support/ill-daughter';
import {
  type MiniPrograms,
  startMiniPrograms,
  testTheWholeRun,
  type WeChatPhone,
} from './support/mini-programs';
import { PATIENCE_MS, see, seeNoMore } from './support/see';

/** The officers' desk of the rules on a phone, in the production bundle: what is proposed, and the county's parameters. */
jest.setTimeout(180_000);

let miniPrograms: MiniPrograms;
beforeAll(async () => {
  miniPrograms = await startMiniPrograms();
});
afterAll(() => miniPrograms?.close());

describeTogether('what the rules propose', () => {
  const ASKED = 'ask-isSeriouslyIll-m2';
  let officer: WeChatPhone;
  let state: Case;

  beforeAll(async () => {
    state = await storeCase(miniPrograms.cloud, CaseHistory.submitted(ILL_DAUGHTER).accepted());
    officer = await miniPrograms.phoneOf('chen-banshi');
  });

  test('is computed when the officer asks, class by class, with what is missing', async () => {
    const { hand } = officer;
    await hand.tap('open-worklist');
    await hand.tap(`case-${state.caseNumber}`);
    await hand.tap('to-proposal');
    await see(hand, '还没有测算');
    await hand.tap('compute');
    await see(hand, '系统只提建议，由经办人决定。');
    await see(hand, '最低生活保障');
    await see(hand, '？ 待查');
  });

  test('what is missing is one tap away and stays on screen until it is kept', async () => {
    const { hand } = officer;
    await hand.tap(ASKED);
    await hand.tap(`${ASKED}-form-save`);
    await see(hand, '请选怎么知道的');
    await hand.tap(`${ASKED}-answer-yes`);
    await hand.tap(`${ASKED}-form-how-documented`);
    await hand.type(`${ASKED}-form-note`, '看了诊断证明');
    await hand.tap(`${ASKED}-form-save`);
    await see(hand, '查明的情况有变化，请重新测算');
    await hand.tap('compute');
    await seeNoMore(hand, '查明的情况有变化');
    await see(hand, '第 2 次测算');
  });

  test('every step can be read, and a recomputation gives the same', async () => {
    const { hand } = officer;
    await hand.tap('steps');
    await see(hand, '规则版本');
    await see(hand, '第 1 到 12 步');
    await hand.tap('steps-next');
    await see(hand, '第 13 到 24 步');
    await hand.tap('recheck');
    await see(hand, '复算结果一字不差');
    expect(await hand.has('print')).toBe(false);
  });
});

describeTogether('the people of a household', () => {
  let officer: WeChatPhone;

  beforeAll(async () => {
    const { caseNumber } = await storeCase(
      miniPrograms.cloud,
      CaseHistory.submitted(ILL_DAUGHTER).accepted(),
    );
    officer = await miniPrograms.phoneOf('chen-banshi');
    await officer.hand.tap('open-worklist');
    await officer.hand.tap(`case-${caseNumber}`);
    await officer.hand.tap('to-household');
  });

  test('stand in three registers', async () => {
    const { hand } = officer;
    await see(hand, '共同生活 2 人');
    await see(hand, '户籍');
    await see(hand, '赡养、抚养、扶养义务人（不一起住）');
  });

  test('change by one entry, which the history keeps', async () => {
    const { hand } = officer;
    await hand.tap('write');
    await hand.tap('kind-memberDied');
    await hand.tap('who-m2');
    await hand.tap('cause-death');
    await hand.tap('save-change');
    await see(hand, '请选看了什么材料');
    await hand.tap('paper-deathCertificate');
    await hand.tap('save-change');
    await see(hand, '登记好了。现在共同生活 1 人');
    await see(hand, '去世');
  });
});

describeTogether('the sheet of a large family', () => {
  let officer: WeChatPhone;

  beforeAll(async () => {
    const { caseNumber } = await storeCase(
      miniPrograms.cloud,
      CaseHistory.submitted(LARGE_FAMILY).accepted(),
    );
    officer = await miniPrograms.phoneOf('chen-banshi');
    await officer.hand.tap('open-worklist');
    await officer.hand.tap(`case-${caseNumber}`);
    await officer.hand.tap('to-proposal');
    await officer.hand.tap('compute');
    await see(officer.hand, '步 ▾');
  });

  test('opens class by class, to the last condition', async () => {
    const { hand } = officer;
    expect(await hand.count('.finding')).toBe(0);
    for (let index = 0; await hand.has(`class-${index}`); index += 1) {
      await hand.tap(`class-${index}-conditions`);
      if (/^符合|，符合/.test(await hand.text(`class-${index}-conditions`)))
        await hand.tap(`class-${index}-met`);
      const counted = [...(await hand.text(`class-${index}-conditions`)).matchAll(/(\d+) 条/g)];
      const conditions = counted.reduce((total, [, count]) => total + Number(count), 0);
      await eventually(async () => {
        const shown = await hand.count('.finding__title');
        if (shown !== conditions) throw new Error(`class ${index}: ${shown} of ${conditions} conditions`);
      }, PATIENCE_MS);
    }
  });

  test('shows who may be counted alone, the special aid of the last person, and the questions about each', async () => {
    const { hand } = officer;
    await hand.tap('single-0-conditions');
    await hand.tap('special-aid-0');
    await see(hand, '专项救助');
    await hand.tap('special-aid-0');
    await hand.tap('income-n1');
    await see(hand, '是谁的');
    await hand.tap('income-n1-form-save');
    await see(hand, '请选怎么知道的');
    await hand.tap('compute');
    await see(hand, '第 2 次测算');
  });
});

describeTogether('the county’s parameters', () => {
  const AWARDS = 60;
  let drafter: WeChatPhone;
  let publisher: WeChatPhone;

  beforeAll(async () => {
    await seedAwards(miniPrograms.cloud.documents, miniPrograms.cloud.sealer, AWARDS);
    drafter = await miniPrograms.phoneOf('gao-xianshi');
    publisher = await miniPrograms.phoneOf('lin-xianli');
  });
  const toPacks = async ({ hand }: WeChatPhone) => {
    await hand.tap('open-worklist');
    await hand.tap('to-packs');
    await see(hand, '青禾县的标准和参数');
  };

  test('one drafts a standard, its days picked on the wheel', async () => {
    const { hand } = drafter;
    await toPacks(drafter);
    await hand.tap('draft-new');
    await see(hand, '起草参数');
    await draftStandard(hand, '760', '760 减 0');
    await see(hand, '2028-01-01');
    await hand.tap('keep');
    await see(hand, '都算对了');
    await see(hand, '要由另一位同事复核、发布');
  });

  test('a trial from a day on the wheel shows who loses', async () => {
    const { hand } = drafter;
    await drafter.open();
    await toPacks(drafter);
    await hand.tap('to-what-if');
    await see(hand, '改之前，先试一试');
    await hand.type('on', '2028-02-01');
    await see(hand, '2028-02-01');
    await hand.tap('pick-group-保障标准');
    await hand.tap('pick-subsistenceStandard');
    await hand.type('trial-0-value', '600');
    await hand.tap('try');
    await see(hand, '730 元/月 → 600 元/月');
    await see(hand, /\d+ 户会吃亏/);
  });

  test('the yearly adjustment runs to its end', async () => {
    const { hand } = publisher;
    await toPacks(publisher);
    await hand.tap('to-adjustment');
    await see(hand, '减发、停发先听本人意见');
    await hand.tap('start-run');
    await see(hand, `算完了：${AWARDS} 户`);
    await hand.tap('outcome-adjusted');
    await see(hand, /每月 [\d,.]+ 元 → [\d,.]+ 元/);
  });
});

testTheWholeRun(() => miniPrograms, 8);
