import { lackText, type Names } from '../assessment/explain';
import type { Lack } from '../assessment/lack';
import { householdEventText } from '../household-history/event-text';
import type { HouseholdEvent } from '../household-history/household-event';
import { citation, type LegalReference } from '../kernel/legal-reference';
import { fen, yuanText } from '../kernel/money';
import { inWords, type PlainDate } from '../kernel/plain-date';
import { cite } from '../law/cite';
import type { Month } from './month';
import { monthInWords } from './month';

/** A condition that is no more met. */
export interface FailedCondition {
  readonly condition: string;
  readonly title: string;
  readonly article: LegalReference;
}

/** Why an award waits for an officer and is not adjusted by itself. */
export type QueueReason =
  /** The class's answer, or the amount, waits for something. */
  | { readonly is: 'open'; readonly lacks: readonly Lack[] }
  | { readonly is: 'wouldEnd'; readonly conditions: readonly FailedCondition[] }
  /** Fen a month. */
  | { readonly is: 'wouldFall'; readonly from: number; readonly to: number }
  /** Somebody covered does not count any more, or somebody counts who is not covered. */
  | { readonly is: 'peopleChanged'; readonly gone: readonly string[]; readonly come: readonly string[] }
  /** The household has changed and nobody has decided on that: its facts are no longer complete. */
  | {
      readonly is: 'householdChanged';
      readonly changes: readonly HouseholdEvent[];
      /** By when a death has to be worked through. */
      readonly dueBy?: PlainDate;
    }
  /** The place has not said how the amount is worked out. */
  | { readonly is: 'setByOfficer' }
  /** What is paid is not what the same facts gave before, so that the rise is not by the new standards alone; fen a month. */
  | { readonly is: 'notAsPaid'; readonly paid: number; readonly was?: number }
  /** Another adjustment already holds from a later month on. */
  | { readonly is: 'adjustedLater'; readonly month: Month };

const ARTICLES: Readonly<Record<QueueReason['is'], LegalReference>> = {
  open: cite('assistanceAct', '第四十六条'),
  wouldEnd: cite('assistanceAct', '第四十八条'),
  wouldFall: cite('assistanceAct', '第四十八条'),
  peopleChanged: cite('assistanceAct', '第四十六条'),
  householdChanged: cite('assistanceAct', '第四十七条'),
  setByOfficer: cite('assistanceAct', '第十八条'),
  notAsPaid: cite('assistanceAct', '第四十六条'),
  adjustedLater: cite('assistanceAct', '第四十七条'),
};
/** The article that an officer goes by. */
export const articleOf = ({ is }: QueueReason): LegalReference => ARTICLES[is];

/** Whether the person must be heard before anything is decided (社会救助法第四十八条). */
export const mustBeHeard = ({ is }: QueueReason): boolean => is === 'wouldEnd' || is === 'wouldFall';

const listed = (ids: readonly string[], names: Names): string => ids.map(names).join('、');

function wordsOf(reason: QueueReason, names: Names): string {
  switch (reason.is) {
    case 'open':
      return `还算不准：${reason.lacks.map((lack) => lackText(lack, names)).join('；') || '有的情况还没有核实'}`;
    case 'wouldEnd': {
      const failed = reason.conditions.map(({ title }) => `“${title}”`).join('、');
      return `按新标准可能不再符合${failed}，作决定前要先听取本人意见`;
    }
    case 'wouldFall':
      return `按新标准从每月 ${yuanText(fen(reason.from))} 元减到 ${yuanText(fen(reason.to))} 元，作决定前要先听取本人意见`;
    case 'peopleChanged': {
      const gone = reason.gone.length > 0 ? `${listed(reason.gone, names)}可能不再计入` : '';
      const come = reason.come.length > 0 ? `${listed(reason.come, names)}可能要计入` : '';
      return `家庭人口有变化：${[gone, come].filter((part) => part !== '').join('，')}，请先核查`;
    }
    case 'householdChanged': {
      const what = reason.changes.map((event) => `${inWords(event.on)}${householdEventText(event, names)}`);
      const due = reason.dueBy ? `，要在${inWords(reason.dueBy)}前核查办完` : '';
      return `家里有变动还没有办：${what.join('；')}${due}，请先核查`;
    }
    case 'setByOfficer':
      return '本地怎么计算金额还没有登记，请人工核定新的金额';
    case 'notAsPaid': {
      const was = reason.was === undefined ? '算不准' : `是每月 ${yuanText(fen(reason.was))} 元`;
      return `记录里的情况和金额对不上：现在发每月 ${yuanText(fen(reason.paid))} 元，照这些情况按原来的标准算${was}，请先核对`;
    }
    case 'adjustedLater':
      return `已经有从${monthInWords(reason.month)}起执行的调整，请核对先后`;
  }
}

/** A reason in one Chinese sentence with its article. */
export const queueReasonText = (reason: QueueReason, names: Names): string =>
  `${wordsOf(reason, names)}（依据${citation(articleOf(reason))}）。`;
