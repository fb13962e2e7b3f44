// What all figures of the browser are measured with.

/** The middle one. */
export const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

/** From asking for the page until this selector is painted, in milliseconds. */
export async function untilPainted(page, url, selector) {
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(selector).first().waitFor();
  return page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => setTimeout(() => done(performance.now())));
  }));
}
