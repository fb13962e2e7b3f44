// Waiting for what a page can only be asked and not be heard: its caches and databases.

const PATIENCE = 20_000;

/** Waits until `isSo`, which may take its time in the page, says yes. Playwright's own waiting takes the promise itself
 *  for a yes. */
export async function until(page, isSo, argument) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await page.evaluate(isSo, argument);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`it never was so: ${isSo}`);
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
}
