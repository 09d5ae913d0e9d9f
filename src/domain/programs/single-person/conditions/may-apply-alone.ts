import type { Condition } from '../../../assessment/finding';
import { cite } from '../../../law/cite';
import type { AloneInHousehold } from '../own-countable-income';

/** 可以单独提出申请: by 57号第八条, by 83号一（一）, or by 社会救助法第二十一条 as an officer finds. */
export const mayApplyAlone: Condition<AloneInHousehold> = {
  id: 'singlePerson.mayApplyAlone',
  title: '可以按单人户单独申请低保',
  article: cite('dibaoMeasures', '第八条'),
  judge: ({ mayApply }) => mayApply,
};
