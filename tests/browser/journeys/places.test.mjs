// A place of the bar is kept as it was drawn while another screen is looked at.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

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
