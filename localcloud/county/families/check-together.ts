import type { Family } from './read-family';

/** What is wrong with families beside each other: in words with the file's name, nothing when all is well. */
export function problemsAmong(families: readonly Family[]): string[] {
  return families.flatMap((family, index) => {
    const before = families.slice(0, index);
    return [...wrongNumbers(family, before), ...strangersWithOneNumber(family, before)].map(
      (words) => `${family.fileName}：${words}`,
    );
  });
}

function wrongNumbers({ number, file }: Family, before: readonly Family[]): string[] {
  const known = new Set(before.map((family) => family.number));
  const missing = (file.要先交 ?? []).filter((needed) => !known.has(needed));
  return [
    ...(known.has(number) ? [`编号 ${number} 已经有了，请换一个`] : []),
    ...missing.map((needed) => `“要先交”的 ${needed} 没有，或者排在后面`),
  ];
}

/** Everybody in the family who has a number, by name. */
const numbersOf = ({ form }: Family): (readonly [name: string, number: string])[] =>
  [form.applicant, ...(form.members ?? [])].flatMap(({ name, document }) =>
    'number' in document ? [[name, document.number] as const] : [],
  );

/** The same made-up number twice, where the file does not say that it is about the same person. */
function strangersWithOneNumber(family: Family, before: readonly Family[]): string[] {
  const linked = family.file.要先交 ?? [];
  return before
    .filter(({ number }) => !linked.includes(number))
    .flatMap((other) =>
      numbersOf(other).flatMap(([theirName, theirs]) =>
        numbersOf(family)
          .filter(([, number]) => number === theirs)
          .map(([name]) => {
            const same = `“${name}”和 ${other.fileName} 里的“${theirName}”证件号一样。`;
            return `${same}不是同一个人，就给他加一行“第几个: 2”；是同一个人，就在“要先交”里写上 ${other.number}`;
          }),
      ),
    );
}
