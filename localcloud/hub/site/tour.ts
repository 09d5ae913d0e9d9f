import { type CaseNumber, spokenCaseNumber } from '../../../src/domain/kernel/case-number';
import type { ApplicationForm } from '../../county/demo-households';
import { button, el } from './dom';
import { localApi } from './local-api';

/** What 王演示 would hand in, from her family's file; put in when the page is bundled. */
declare const READY_APPLICATION: ApplicationForm;

/** Who the tour is about; all three are personas of the demo county. */
export const APPLICANT = 'wang-yanshi';
export const OFFICER = 'chen-banshi';

/** The three steps from an application to the answer. `onOpen` opens a phone; `onSubmitted` follows a submission. */
export function createTour(onOpen: (person: string) => void, onSubmitted: () => void): HTMLElement[] {
  return [
    step('先点王演示', '她 78 岁，一个人过。在左边手机上替她填申请、提交、手写签名。', [
      button({ class: 'primary' }, () => onOpen(APPLICANT), '打开王演示的手机'),
      readyApplication(onSubmitted),
    ]),
    step('再点陈办示', '右边手机马上响：有新的救助申请。点开消息，受理，或者一次告知要补什么。', [
      button({ class: 'primary' }, () => onOpen(OFFICER), '打开陈办示的手机'),
    ]),
    step('看回左边', '王演示的手机收到消息，能看到办到哪一步、几号前有答复、该打哪个电话。', [
      el('a', { class: 'secondary', href: '#faults' }, '再试试出毛病的时候'),
    ]),
  ];
}

function step(title: string, words: string, actions: HTMLElement[]): HTMLElement {
  return el('li', {}, el('h3', {}, title), el('p', {}, words), el('div', { class: 'actions' }, ...actions));
}

/** For the visitor in a hurry: hands in a whole application as 王演示, through the same door as her phone. */
function readyApplication(onSubmitted: () => void): HTMLElement {
  const outcome = el('span', { class: 'outcome', role: 'status' });
  const press = button(
    { class: 'link' },
    async () => {
      press.disabled = true;
      outcome.textContent = '正在提交……';
      const { isDone, words } = await submit();
      press.disabled = false;
      outcome.textContent = words;
      if (isDone) onSubmitted();
    },
    '替她交一份填好的',
  );
  return el('span', { class: 'ready' }, press, outcome);
}

async function submit(): Promise<{ isDone: boolean; words: string }> {
  try {
    const answer = await localApi.call(APPLICANT, 'application/submit', {
      application: READY_APPLICATION,
    });
    if (!answer.ok) return { isDone: false, words: answer.error.message };
    const number = spokenCaseNumber(answer.data.caseNumber as CaseNumber);
    return { isDone: true, words: `交上去了，编号 ${number}。还差她在手机上签授权书。` };
  } catch {
    return { isDone: false, words: '没有交成：演示云没有应答。' };
  }
}
