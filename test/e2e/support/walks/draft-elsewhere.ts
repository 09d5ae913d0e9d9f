import { getDrafts } from '@/contracts/application/drafts';
import { eventually } from '../../../support/eventually';
import { fillIn } from '../answers';
import type { Face, Phone } from '../face';
import { somebodyAlone } from '../households';
import { PATIENCE_MS, see } from '../see';

const PERSON = 'li-yangli';
const FORM = somebodyAlone(41);
const OTHER_STORY = '在另一台手机上写的。';

/** An application begun on one telephone and continued on another; then both change it. */
export function walkDraftElsewhere(face: () => Face): void {
  let first: Phone;
  let second: Phone;

  /** Until the cloud's copy says so: it is sent in the background. */
  const inCloud = (words: string) =>
    eventually(async () => {
      const { drafts } = await face().cloud.ask(PERSON, getDrafts, {});
      if (!drafts[0]?.answers.includes(words)) throw new Error(`the cloud does not have ${words}`);
    }, PATIENCE_MS);

  test('what was answered on one telephone goes on on another', async () => {
    first = await face().personAt(PERSON);
    await first.hand.tap('open-apply');
    await fillIn(first.hand, FORM, { until: 'residence' });
    await first.hand.tap('next');
    await inCloud(FORM.residence.address);

    second = await face().personAt(PERSON);
    const { hand } = second;
    await hand.tap('open-apply');
    await see(hand, '您在别的手机上填过一份，还没交');
    await face().look('别的手机上填过', second);
    await hand.tap('take-there');
    await see(hand, '还没交');
    await fillIn(hand, FORM, { from: 'situation', until: 'hardship' });
    await hand.tap('next');
    await inCloud(FORM.hardship.story);
  });

  test('when both have changed it, nothing is overwritten: the person sees both and chooses', async () => {
    const { hand } = first;
    await fillIn(
      hand,
      { ...FORM, hardship: { ...FORM.hardship, story: OTHER_STORY } },
      {
        from: 'situation',
        until: 'hardship',
      },
    );
    await see(hand, '这份申请，两台手机上填得不一样').catch(async () => {
      await hand.tap('next');
      await see(hand, '这份申请，两台手机上填得不一样');
    });
    await see(hand, FORM.hardship.story);
    await face().look('两台手机上不一样', first);
    await hand.tap('take-there');
    await see(hand, '还没交');
  });

  test('handed in on one, it says on the other that there is nothing more to do', async () => {
    const { hand } = first;
    await fillIn(hand, FORM, { from: 'income' });
    await hand.tap('promise-true');
    await hand.tap('submit');
    await see(hand, '申请交上去了');

    await second.open();
    await second.hand.tap('continue-draft');
    await see(second.hand, '这份已经在别的手机上交了，或者删了');
    await face().look('别的手机上交了', second);
    await second.hand.tap('take-there');
    await see(second.hand, '您为谁申请');
  });
}
