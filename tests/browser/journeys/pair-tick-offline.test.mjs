// The main journey, in every language: pair, week, tick offline, reload offline, back online, and
// the server has it.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { JOURNEYS, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

for (const journey of JOURNEYS) {
  const { language, dir, item } = journey;

  test(`${language}: what is ticked offline is on the server when the network is back`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server);
    const { page } = phone;
    await phone.pair(journey);
    await assertWeek(page, journey);

    await phone.keepApp();
    await phone.goOffline();
    await page.goto('/regelen');
    const box = phone.record('item_state', item).getByRole('checkbox');
    assert.equal(await box.isChecked(), false);
    await box.check();
    await phone.reach('waiting');

    await page.reload();
    await box.waitFor();
    assert.equal(await box.isChecked(), true, 'still ticked');
    await phone.reach('waiting');
    assert.equal(await page.getAttribute('html', 'lang'), language);
    assert.equal(await page.getAttribute('html', 'dir'), dir);

    await phone.goOffline(false);
    await phone.reach('synced');
    assert.equal(await box.isChecked(), true);

    const other = await Phone.unpack(t, await browser(), server);
    await other.pair(journey);
    await other.page.goto('/regelen');
    const seen = other.record('item_state', item).getByRole('checkbox');
    await seen.waitFor();
    assert.equal(await seen.isChecked(), true, 'the server has it');
  });
}

async function assertWeek(page, { language, dir, code }) {
  assert.equal(await page.getAttribute('html', 'lang'), language);
  assert.equal(await page.getAttribute('html', 'dir'), dir);
  assert.match(await page.getByRole('heading', { level: 1 }).innerText(), SCRIPT[language]);
  assert.ok((await page.locator('[data-kind=entry]').count()) > 3, 'the week has its entries');
  if (code === 'DEMO-SAMIR') {
    const conflict = page.locator('[data-kind=conflict][data-id^="tue-lesson"]');
    assert.match(await conflict.innerText(), /55/, 'lesson until 12:00, 25 minutes away, work from 11:30');
  }
}
