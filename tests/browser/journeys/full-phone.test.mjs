// A phone without room: the app says that it did not keep what was done, and takes it to the server.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const DUTCH = { ...SAMIR, language: 'nl' };
const ITEM = 'insurance.contents';

/** What is written to the outbox is refused at once, or broken off before it is complete. */
const fillPhone = (context) =>
  context.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name !== 'outbox' || !window.fullness) return put.apply(this, given);
      if (window.fullness === 'at once') throw new DOMException('no room', 'QuotaExceededError');
      const asked = put.apply(this, given);
      this.transaction.abort();
      return asked;
    };
  });

/** Notes every sentence of the state line from now on. */
const listen = (page) =>
  page.evaluate(() => {
    window.said = [];
    const line = document.querySelector('[role=status][data-sync]');
    const note = () => window.said.push(`${line.dataset.sync}: ${line.textContent.trim()}`);
    new MutationObserver(note).observe(line, { subtree: true, childList: true, characterData: true, attributes: true });
  });

for (const [fullness, kept] of [['at once', []], ['before the end', ['tick_item']]]) {
  test(`a phone that is full and refuses ${fullness} says so, never "saved", and what was typed goes up`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server, { before: fillPhone });
    const { page } = phone;
    await phone.pair(DUTCH);
    await phone.keepApp();
    await phone.goOffline();
    await phone.follow('/regelen');
    if (kept.length) {
      await phone.record('item_state', ITEM).getByRole('checkbox').check();
      await phone.reach('waiting');
    }
    await page.evaluate((fullness) => (window.fullness = fullness), fullness);
    await listen(page);
    await phone.follow('/regelen/rekeningen');
    await phone.follow('/regelen/rekeningen/nieuw');
    await page.locator('#name').fill('Vitens');
    await page.locator('#amount').fill('61,20');
    await page.locator('form .nl-button--primary').click();
    await phone.reach('refused');
    assert.match(await phone.status().innerText(), /niet bewaard/);
    await page.locator('main [data-kind=bill]').filter({ hasText: 'Vitens' }).getByText('61,20').waitFor();
    await phone.follow('/berichten');
    await page.locator('#text').fill('Mijn telefoon is vol');
    await page.locator('.ma-compose button[type=submit]').click();
    await page.locator('.ma-msg--mine').filter({ hasText: 'Mijn telefoon is vol' }).waitFor();
    await phone.reach('refused');
    const said = await page.evaluate(() => window.said);
    // What was kept before may be said to be.
    const claims = said.filter((it) => !kept.length && /^(waiting|synced)|bewaard op deze telefoon/i.test(it));
    assert.deepEqual(claims, [], 'never claims to have saved');
    assert.equal((await phone.stored()).outbox.length, kept.length, 'what was kept before is still there');

    // With a connection all of it goes up, in its order and once; the next time there is room.
    await phone.goOffline(false);
    await phone.reach('offline');
    assert.match(await phone.status().innerText(), /kan niets bewaren/);
    assert.deepEqual(phone.sent.map(({ action }) => Object.keys(action)[0]), [...kept, 'add_bill', 'send_message']);
    await page.goto('/regelen/rekeningen');
    await phone.reach('synced');
    // Waited for as the only one.
    await page.locator('main [data-kind=bill]').filter({ hasText: 'Vitens' }).waitFor();
    assert.equal((await phone.stored()).outbox.length, 0);
  });
}
