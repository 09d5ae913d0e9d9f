import type { CollectionDeclaration } from '../../../config/collection-declaration';

export const ITEMS: readonly CollectionDeclaration[] = [
  {
    name: 'items',
    purpose: 'documents of a test',
    sealed: [],
    indexes: [
      { name: 'number', keys: [['number', 1]], unique: true },
      { name: 'group', keys: [['group', 1]] },
    ],
  },
];
