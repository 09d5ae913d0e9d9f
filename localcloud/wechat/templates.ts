/** A message template as it stands in the mini-program's console (订阅消息 › 我的模板). */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** Key → label; the key's letters are the keyword's type. */
  readonly keywords: Readonly<Record<string, string>>;
}

export const RESIDENT_TEMPLATE: Template = {
  id: 'local-template-application-progress',
  title: '救助申请进度提醒',
  keywords: {
    character_string1: '申请编号',
    thing2: '事项',
    phrase3: '状态',
    thing4: '办理机构',
    phone_number5: '咨询电话',
  },
};

export const STAFF_TEMPLATE: Template = {
  id: 'local-template-task',
  title: '待办事项提醒',
  keywords: { character_string1: '案件编号', thing2: '事项', phrase3: '状态', thing4: '备注' },
};

export const TEMPLATES: readonly Template[] = [RESIDENT_TEMPLATE, STAFF_TEMPLATE];

/** The functions' setting TEMPLATES: which keyword shows what. */
export const TEMPLATE_SETTING = {
  resident: {
    id: RESIDENT_TEMPLATE.id,
    fields: {
      character_string1: 'caseNumber',
      thing2: 'matter',
      phrase3: 'status',
      thing4: 'office',
      phone_number5: 'phone',
    },
  },
  staff: {
    id: STAFF_TEMPLATE.id,
    fields: { character_string1: 'caseNumber', thing2: 'matter', phrase3: 'status', thing4: 'note' },
  },
};
