import type { PersonaRole } from '../../county/persona';

/** The groups of the demo county's people, in the order in which a case meets them. */
export const GROUPS: readonly { readonly title: string; readonly roles: readonly PersonaRole[] }[] = [
  { title: '群众', roles: ['resident'] },
  { title: '家人', roles: ['family'] },
  { title: '村级协理员', roles: ['helper'] },
  { title: '乡镇经办', roles: ['officer', 'head'] },
  { title: '县民政局', roles: ['county'] },
];

export type Side = 'left' | 'right';

const SIDES: Readonly<Record<PersonaRole, Side>> = {
  resident: 'left',
  family: 'left',
  helper: 'left',
  officer: 'right',
  head: 'right',
  county: 'right',
};

/** Those who ask are on the left phone, those who handle on the right: one sees the message arrive at the other. */
export const sideOf = (role: PersonaRole): Side => SIDES[role];

/** Whether the person works at a desk and may want the whole width of the screen. */
export const worksAtDesk = (role: PersonaRole): boolean => SIDES[role] === 'right';
