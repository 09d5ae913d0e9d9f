import type { CollectionDeclaration } from '../collection-declaration';
import { LIMITS } from './platform-limits';

/** What the platform would refuse of the declared collections and indexes. */
export function checkCollections(collections: readonly CollectionDeclaration[]): string[] {
  const names = collections.map(({ name }) => name);
  return [
    ...repeatedIn(names).map((name) => `集合 ${name} 声明了两次`),
    ...(collections.length > LIMITS.collections
      ? [`集合有 ${collections.length} 个，一个环境最多 ${LIMITS.collections} 个`]
      : []),
    ...collections.flatMap(checkCollection),
  ];
}

function checkCollection({ name, indexes }: CollectionDeclaration): string[] {
  const withOwn = indexes.length + 1;
  return [
    ...(LIMITS.collectionName.test(name) ? [] : [`集合 ${name}：名称只能用字母、数字、- 和 _，字母开头`]),
    ...(withOwn > LIMITS.indexes
      ? [`集合 ${name}：连同 _id 有 ${withOwn} 个索引，最多 ${LIMITS.indexes} 个`]
      : []),
    ...repeatedIn(indexes.map((index) => index.name)).map(
      (index) => `集合 ${name}：索引 ${index} 声明了两次`,
    ),
    ...indexes
      .filter(({ keys }) => keys.length === 0)
      .map((index) => `集合 ${name}：索引 ${index.name} 没有字段`),
  ];
}

const repeatedIn = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);
