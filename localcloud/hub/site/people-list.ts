import { button, el, fill } from './dom';
import type { Person } from './local-api';
import { GROUPS, worksAtDesk } from './roles';

const ROLE_NAMES: Readonly<Record<Person['role'], string>> = {
  resident: '群众',
  family: '家人',
  helper: '协理员',
  officer: '经办人',
  head: '主任',
  county: '县民政局',
};

export interface PeopleList {
  readonly element: HTMLElement;
  /** Marks who is on a phone and how many messages wait for each. */
  update(open: ReadonlyMap<string, string>, unreadOf: (person: string) => number): void;
}

/** The people of the demo county as cards; `onOpen` is told who was chosen. */
export function createPeopleList(people: readonly Person[], onOpen: (person: Person) => void): PeopleList {
  const cards = people.map((person) => ({ person, ...personCard(person, () => onOpen(person)) }));
  const groups = GROUPS.map(({ title, roles }, index) =>
    el(
      'section',
      { 'aria-labelledby': `group-${index}` },
      el('h3', { id: `group-${index}` }, title),
      el('ul', {}, ...cards.filter(({ person }) => roles.includes(person.role)).map(({ card }) => card)),
    ),
  );
  return {
    element: el('div', { class: 'people-groups' }, ...groups),
    update(open, unreadOf) {
      for (const { person, card, badge, place } of cards) {
        const count = unreadOf(person.id);
        badge.hidden = count === 0;
        fill(badge, String(count), el('span', { class: 'unseen' }, ' 条消息没看'));
        const where = open.get(person.id);
        card.classList.toggle('is-open', where !== undefined);
        place.hidden = where === undefined;
        place.textContent = where ?? '';
      }
    },
  };
}

function personCard(person: Person, onOpen: () => void) {
  const badge = el('span', { class: 'badge', hidden: true });
  const place = el('span', { class: 'place', hidden: true });
  const card = el(
    'li',
    { class: `person ${person.role}` },
    button(
      { class: 'person-open' },
      onOpen,
      el('span', { class: 'avatar', 'aria-hidden': 'true' }, person.name.slice(0, 1)),
      el(
        'span',
        { class: 'person-name' },
        person.name,
        el('span', { class: 'role' }, ROLE_NAMES[person.role]),
        badge,
      ),
      el('span', { class: 'person-words' }, person.description),
      place,
    ),
    worksAtDesk(person.role) &&
      el(
        'a',
        {
          class: 'wide',
          href: `/as/${person.id}/`,
          target: '_blank',
          rel: 'noopener',
          'aria-label': `在新标签页整宽打开${person.name}的工作台`,
        },
        '整宽打开 ↗',
      ),
  );
  return { card, badge, place };
}
