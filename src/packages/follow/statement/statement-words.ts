/** What an applicant is about to do, in words: what it means, what is asked, and what follows. */
interface StatementWords {
  readonly title: string;
  readonly meaning: string;
  /** What to write; undefined where nothing has to be written. */
  readonly question?: string;
  readonly hint?: string;
  /** Nothing written is an answer too. */
  readonly mayBeEmpty?: true;
  readonly confirm: string;
  readonly done: string;
  readonly isGrave?: true;
}

export type StatementKind = 'withdraw' | 'object' | 'takeOver' | 'liftObjection';

export const STATEMENT_WORDS: Readonly<Record<StatementKind, StatementWords>> = {
  withdraw: {
    title: '撤回这份申请',
    meaning: '撤回以后，民政办就不再办这份申请了。以后想申请，随时可以重新交。',
    question: '为什么撤回（可以不写）',
    hint: '写一句也行，民政办好了解情况。',
    mayBeEmpty: true,
    confirm: '确定撤回',
    done: '已经撤回',
    isGrave: true,
  },
  object: {
    title: '这份申请不对，我有意见',
    meaning: '您提出后，民政办会先打电话问清楚，问清以前不会往下办。填的内容都还在。',
    question: '哪里不对',
    hint: '比如：我没有让他替我申请；家里人口写错了。',
    confirm: '提出意见',
    done: '已经告诉民政办',
  },
  takeOver: {
    title: '以后我自己办',
    meaning: '接手以后，替您填的人就看不到这份申请了，通知只发给您。',
    confirm: '我自己办',
    done: '现在由您自己办了',
  },
  liftObjection: {
    title: '收回我的意见',
    meaning: '收回以后，民政办接着往下办。',
    confirm: '收回，接着办',
    done: '已经收回，接着办',
  },
};
