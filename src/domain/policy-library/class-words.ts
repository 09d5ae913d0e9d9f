import type { AssistanceClass } from '../programs/conditions';

/** What a class is, for somebody who has never heard of it. Says nothing that a parameter says. */
export interface ClassWords {
  /** What people call it. */
  readonly called: string;
  /** What it is, in a sentence. */
  readonly what: string;
  /** Whom it is for, in a sentence. */
  readonly whom: string;
  /** Further words by which people look for it. */
  readonly alsoCalled: readonly string[];
}

export const CLASS_WORDS: Readonly<Record<AssistanceClass, ClassWords>> = {
  extremeHardship: {
    called: '特困供养',
    what: '干不了活、没有收入、也没有人养的，由政府管吃穿、看病和照料。住进养老院（集中供养）还是住在家里（分散供养），自己选。',
    whom: '老人、没成年的孩子、重度残疾人。',
    alsoCalled: ['五保', '孤寡老人', '敬老院', '照料', '护理'],
  },
  subsistenceAllowance: {
    called: '低保',
    what: '一家人的收入比当地标准低，政府按月补上差的那一部分。',
    whom: '收入低、家里财产不多的家庭。',
    alsoCalled: ['最低生活保障', '低保金', '吃低保', '收入低'],
  },
  singlePerson: {
    called: '单人保',
    what: '全家不够低保，但是家里的重残、重病人可以一个人单独申请低保。',
    whom: '重度残疾人、得了重病的人，由家里人养着的。',
    alsoCalled: ['单人户', '重残', '重病', '残疾'],
  },
  subsistenceMargin: {
    called: '低保边缘',
    what: '收入比低保标准高一点，不发低保金，看病、上学、住房有别的帮助。',
    whom: '收入不高、又不够低保的家庭。',
    alsoCalled: ['边缘户', '低收入'],
  },
  rigidExpenditure: {
    called: '刚性支出困难家庭',
    what: '收入不算最低，可是看病、上学、康复花得太多，日子过不下去的，也能帮。',
    whom: '有大病、上学、康复这些躲不开的大花销的家庭。',
    alsoCalled: ['因病致贫', '支出型', '大病', '上学', '学费'],
  },
  temporaryAid: {
    called: '急难救助',
    what: '突然出了急事，生活一下子过不去，先救急，手续以后补。',
    whom: '碰上火灾、车祸、急病等急事的家庭和个人，户口在外地也可以。',
    alsoCalled: ['临时救助', '火灾', '车祸', '急病', '救急', '小额快救'],
  },
  spendingAid: {
    called: '支出型临时救助',
    what: '看病、上学的花销一下子多得负担不起，一次性帮一把。',
    whom: '看病、上学的花销突然多了、承受不了的家庭。',
    alsoCalled: ['临时救助', '大病', '学费', '一次性'],
  },
};
