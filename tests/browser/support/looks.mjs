// How a screen looks: pictures for people, and what a machine can see of clipped or overflowing text.

import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SIZE } from './phone.mjs';
import { fromRoot } from './server.mjs';

/** Where the pictures go. */
export const FOLDER = fromRoot('target/screenshots/');

/** Those that the README shows, made anew with `UPDATE_PICTURES=1`. */
const SHOWN = { folder: fromRoot('docs/screens/'), languages: ['ar', 'nl'], file: 'week.360.png' };

/** Sizes at which every screen must hold: the phone, the narrowest one, and text twice as large. */
export const SIZES = [
  { name: '360', width: 360, text: 's' },
  { name: '320', width: 320, text: 's' },
  { name: '200', width: 360, text: 'xl' },
];

/** Lays out what is below the screen too: a picture shows the whole page, and nothing goes unmeasured. The places that are
 *  kept for later stay away. */
export async function layOutAll(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':not([data-away]) { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Takes the picture of a whole screen, the bar at its end. */
export async function picture(page, language, screen, size) {
  await mkdir(join(FOLDER, language), { recursive: true });
  await page.evaluate((text) => (document.documentElement.dataset.text = text), size.text);
  await page.setViewportSize({ width: size.width, height: SIZE.height });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.min(Math.max(height, SIZE.height), 12_000) });
  const file = `${screen}.${size.name}.png`;
  const path = join(FOLDER, language, file);
  await page.screenshot({ path, scale: 'css' });
  if (process.env.UPDATE_PICTURES && file === SHOWN.file && SHOWN.languages.includes(language)) {
    await copyFile(path, join(SHOWN.folder, `week.${language}.png`));
  }
  await page.setViewportSize({ width: size.width, height: SIZE.height });
}

/** What is wider than the screen, and text that is cut off; nothing when all is well. */
export async function misfits(page, width) {
  return page.evaluate((width) => {
    const found = [];
    const name = (element) => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 60)}"`;
    const wide = document.documentElement.scrollWidth;
    if (wide > width) found.push(`the page is ${wide} px wide on a screen of ${width}`);
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isHidden = box.width < 2 || box.height < 2 || style.clipPath !== 'none' || element.closest('.ma-visually-hidden, .nl-skip-link');
      // A wide table of the desk has a place of its own in which it is moved.
      if (element.closest('.ma-desk__scroll')) continue;
      if (isHidden || element instanceof SVGElement) continue;
      const hasText = [...element.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.data.trim());
      if (!hasText) continue;
      if (box.left < -1 || box.right > width + 1) found.push(`outside the screen: ${name(element)}`);
      const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2;
      if (cuts && isCut && element.clientWidth > 0 && !element.matches('textarea, input, select')) found.push(`cut off: ${name(element)}`);
    }
    return found;
  }, width);
}
