// axe-core, run in the page, its findings in words.

import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';

const SOURCE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and what axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every violation on the page: rule, element, and what is wrong. */
export const violations = (page) => run(page, { type: 'tag', values: TAGS });

/** Text that is hard to tell from what is behind it: all that another theme can break. */
export const contrast = (page) => run(page, { type: 'rule', values: ['color-contrast'] });

async function run(page, runOnly) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  // Nothing may grow while it is looked at, and at the end of the page nothing lies below the bar.
  await page.evaluate(() => {
    for (const section of document.querySelectorAll('.ma-section')) section.style.contentVisibility = 'visible';
    scrollTo(0, document.documentElement.scrollHeight);
  });
  const found = await page.evaluate(
    async (runOnly) => (await window.axe.run(document, { runOnly, resultTypes: ['violations'] })).violations,
    runOnly,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => {
      const why = failureSummary.split('\n').slice(1).map((line) => line.trim());
      return `${id}: ${target.join(' ')}: ${why.join('; ')} (${html.slice(0, 160)})`;
    }),
  );
}
