// A place of the bar is kept as it was drawn while another screen is looked at.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';
import { until } from '../support/until.mjs';

const browser = browserFor(after);
const DUTCH = { ...SAMIR, language: 'nl' };
const ITEM = '[data-kind=item_state][data-id="insurance.contents"]';

test('a place that was left is there once, follows what changed meanwhile, and keeps what was opened', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, {});
  const { page } = phone;
  await phone.pair(DUTCH);
  await phone.follow('/regelen');
  const box = page.locator(`${ITEM} input`);
  await box.waitFor();
  const marked = await box.evaluate((it) => { it.dataset.drawn = 'once'; return it.checked; });
  assert.equal(marked, false);

  await phone.follow('/regelen/insurance.contents');
  assert.equal(await page.locator(`main ul ${ITEM}`).count(), 0, 'the list is out of sight');
  await page.locator(`${ITEM} input, ${ITEM} button`).first().click();
  await phone.reach('synced');

  await phone.follow('/regelen');
  await page.locator(`${ITEM} input:checked`).waitFor();
  assert.equal(await page.locator(ITEM).count(), 1);
  assert.equal(await box.getAttribute('data-drawn'), 'once', 'it was drawn once');

  for (const place of ['/', '/plan', '/taal', '/berichten']) {
    await phone.follow(place);
    assert.equal(await page.locator('main .ma-place:not([data-away])').count(), 1, place);
    assert.equal(await page.locator('main h1').count(), 1, place);
  }
});

/** Follows the last link of the page that leads below this address, and says how far down the page was. */
async function followFarDown(page, below) {
  const link = page.locator(`main a[href^="${below}/"]`).last();
  await page.evaluate(() => {
    addEventListener('click', () => { window.leftAt = scrollY; }, { capture: true, once: true });
  });
  await link.click();
  const down = await page.evaluate(() => window.leftAt);
  assert.ok(down > 300, `the page is long enough to see where one was: ${down}`);
  await page.waitForURL((url) => url.pathname.startsWith(`${below}/`));
  await until(page, () => scrollY < 100);
  return down;
}

const isBackAt = (page, down) => until(page, (down) => Math.abs(scrollY - down) < 100, down);

test('back and forward lead to where one was on a page, a tap on the bar to its top', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, {});
  const { page } = phone;
  await phone.pair(DUTCH);
  await phone.follow('/regelen');
  await page.locator(`${ITEM} input`).waitFor();
  // A place that is kept, and a page that is drawn anew.
  const inPlace = await followFarDown(page, '/regelen');
  await page.goBack();
  await page.waitForURL('**/regelen');
  await isBackAt(page, inPlace);
  await phone.follow('/regelen/brief');
  const inPage = await followFarDown(page, '/regelen/brief');
  await page.goBack();
  await page.waitForURL('**/regelen/brief');
  await isBackAt(page, inPage);
  await page.goForward();
  await page.waitForURL('**/regelen/brief/*');
  await page.goBack();
  await page.waitForURL('**/regelen/brief');
  await isBackAt(page, inPage);
  await phone.follow('/');
  await page.locator('[data-kind=entry]').first().waitFor();
  await phone.follow('/regelen');
  await page.locator(`${ITEM} input`).waitFor();
  await until(page, () => scrollY === 0);
});
