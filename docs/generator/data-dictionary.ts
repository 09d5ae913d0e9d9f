import type { CollectionDeclaration } from '../../config/collection-declaration';
import { table } from './api';
import type { StoredField } from './stored-field';
import { STORED_FIELDS } from './stored-fields';

/** Every collection with its indexes and fields. Throws when a collection's fields are not described. */
export const describeCollections = (collections: readonly CollectionDeclaration[]): string =>
  collections.map(describeCollection).join('\n\n');

function describeCollection({ name, purpose, sealed, indexes }: CollectionDeclaration): string {
  const fields: readonly StoredField[] | undefined = STORED_FIELDS[name as keyof typeof STORED_FIELDS];
  if (!fields) throw new Error(`docs/generator/stored-fields.ts does not describe ${name}`);
  const indexLines = indexes.map((index) => {
    const keys = index.keys.map(([field, direction]) => `${field} ${direction === 1 ? '↑' : '↓'}`);
    return `- \`${index.name}\`${'unique' in index ? '（唯一）' : ''}：${keys.join('，')}`;
  });
  return [
    `## \`${name}\``,
    `${purpose}。`,
    table(
      ['字段', '类型', '内容', '加密'],
      fields.map(([field, type, content]) => [
        `\`${field}\``,
        type,
        content,
        sealed.includes(field) ? '是' : '',
      ]),
    ),
    indexLines.length > 0
      ? `索引（另有平台自带的 \`_id\`）：\n\n${indexLines.join('\n')}`
      : '索引：只有平台自带的 `_id`。',
  ].join('\n\n');
}
