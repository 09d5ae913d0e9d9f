import { type Paper, type PaperCase, papersWhen } from '../policy-library/papers';
import { type Answers, chosenOne, isChosen } from './answers';
import { NOTHING_AT_ALL } from './bands';

/** What to bring after these answers: what everybody brings, and what their own case asks for. */
export function papersToBring(answers: Answers): readonly Paper[] {
  const spending = chosenOne(answers, 'spending');
  const lately = chosenOne(answers, 'lately');
  const relatives = chosenOne(answers, 'relatives');
  const hasSpent = spending !== undefined && spending !== NOTHING_AT_ALL;
  const cases: readonly (readonly [PaperCase, boolean])[] = [
    ['disabled', isChosen(answers, 'who', 'disabled') === true],
    ['ill', isChosen(answers, 'who', 'ill') === true || lately === 'suddenIllness'],
    ['spending', hasSpent],
    ['schooling', hasSpent && isChosen(answers, 'who', 'child') !== false],
    ['event', lately !== undefined && lately !== 'none'],
    ['support', relatives !== undefined && relatives !== 'none'],
  ];
  return papersWhen(cases.filter(([, is]) => is).map(([when]) => when));
}
