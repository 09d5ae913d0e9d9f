import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const CHINESE: unknown = JSON.parse(readFileSync(require.resolve('axe-core/locales/zh_CN.json'), 'utf8'));

const RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Still an experiment of axe, and thrown by Chinese punctuation: look-over.ts compares names with what is seen.
  rules: { 'label-content-name-mismatch': { enabled: false } },
  resultTypes: ['violations'],
};

interface WithAxe extends Window {
  axe?: {
    configure(how: { locale: unknown }): void;
    run(where: Document, options: RunOptions): Promise<AxeResults>;
  };
}

/**
 * What axe finds wrong with the screen on top: WCAG A and AA and its best practices. One line a rule and element,
 * in Chinese; empty when nothing is wrong.
 */
export async function axeProblems(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => (window as WithAxe).axe !== undefined);
  if (!isThere) await page.evaluate(AXE);
  const violations = await page.evaluate(
    async ({ rules, locale }) => {
      const { axe } = window as WithAxe;
      if (!axe) throw new Error('axe did not load');
      axe.configure({ locale });
      return (await axe.run(document, rules)).violations;
    },
    { rules: RULES, locale: CHINESE },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `axe ${id}：${help} ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
