import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The form for new decisions: nothing to read. */
const TEMPLATE = '000-template.md';

export interface Manual {
  /** Path below the project, with slashes: `docs/api.md`. */
  readonly file: string;
  /** Its first heading. */
  readonly title: string;
}

/** The Markdown files that a newcomer may want to read: README.md and everything in docs/. */
export function listManuals(root: string): Manual[] {
  return filesOf(root).map((file) => ({
    file,
    title: /^#\s+(.+)$/m.exec(readFileSync(join(root, file), 'utf8'))?.[1]?.trim() ?? file,
  }));
}

/** The text of one of them; undefined for every other path. */
export function readManual(root: string, file: string): string | undefined {
  return filesOf(root).includes(file) ? readFileSync(join(root, file), 'utf8') : undefined;
}

function filesOf(root: string): string[] {
  const docs = join(root, 'docs');
  const found = existsSync(docs) ? readdirSync(docs, { withFileTypes: true, recursive: true }) : [];
  const manuals = found
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== TEMPLATE)
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    );
  return [...(existsSync(join(root, 'README.md')) ? ['README.md'] : []), ...manuals.sort()];
}
