import type { OpenedCase } from '../case/opened-case';

/** What every sheet of an action gets. */
export interface SheetProps {
  readonly opened: OpenedCase;
  /** It is done; `title` says what. */
  onDone(title: string, text?: string): void;
  onCancel(): void;
  /** The case is no longer what the sheet was opened on. */
  onLookAgain(): void;
}

/** On which article each step rests, as the sheets show it. */
export const SOURCES = {
  accept: '最低生活保障审核确认办法（民发〔2021〕57号）第十条、第二十二条',
  emergencyAccept: '社会救助法第五十条',
  return: '最低生活保障审核确认办法（民发〔2021〕57号）第十条',
  transfer: '社会救助法第六十四条',
  investigate: '最低生活保障审核确认办法（民发〔2021〕57号）第十五条',
  paper: '最低生活保障审核确认办法（民发〔2021〕57号）第九条；社会救助法第四十条',
  withdrawal: '个人信息保护法第十五条',
  refuse: '最低生活保障审核确认办法（民发〔2021〕57号）第二十九条',
} as const;
