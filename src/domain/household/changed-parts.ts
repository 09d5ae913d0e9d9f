import type { Application } from './application';

/** The parts of a declaration in which a newer version can differ from the one before. */
export const DECLARED_PARTS = [
  'phone',
  'residence',
  'people',
  'hardship',
  'income',
  'spending',
  'property',
  'nearRelative',
  'supporters',
  'attachments',
] as const;
export type DeclaredPart = (typeof DECLARED_PARTS)[number];

const PART: Readonly<Record<DeclaredPart, (application: Application) => unknown>> = {
  phone: ({ applicant }) => applicant.phone,
  residence: ({ residence }) => residence,
  people: ({ applicant: { phone: _, ...person }, members }) => [person, members],
  hardship: (application) =>
    application.programme === 'temporaryAid'
      ? [application.hardship, application.emergency]
      : application.hardship,
  income: ({ income }) => income,
  spending: ({ spending }) => spending,
  property: ({ property }) => property,
  nearRelative: ({ nearRelative }) => nearRelative,
  supporters: ({ supporters }) => supporters,
  attachments: ({ attachments }) => attachments,
};

/** The same for the same content, whatever the order of fields. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, content]) => [name, inOrder(content)]);
};

/** The parts in which two versions of a declaration differ. */
export const changedParts = (before: Application, after: Application): DeclaredPart[] =>
  DECLARED_PARTS.filter(
    (part) => JSON.stringify(inOrder(PART[part](before))) !== JSON.stringify(inOrder(PART[part](after))),
  );
