// A browser that refuses or wipes storage, a clock that is wrong, and a server that is away.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const DUTCH = { ...SAMIR, language: 'nl' };
const ITEM = 'insurance.contents';

/** Storage as in a private window of an old browser. */
const refuseStorage = (context) =>
  context.addInitScript(() => {
    Object.defineProperty(indexedDB, 'open', {
      value: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });

test('a browser that refuses storage works from the server and never says "saved"', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, { before: refuseStorage });
  const { page } = phone;
  // Every sentence of the state line, from the first on.
  const said = [];
  await page.exposeFunction('noteSays', (text) => said.push(text));
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const line = document.querySelector('[role=status][data-sync]');
      if (line) window.noteSays(`${line.dataset.sync}: ${line.textContent.trim()}`);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-sync'] });
  });
  await page.goto('/koppelen#DEMO-SAMIR');
  await phone.choose('nl');
  await page.locator('[data-kind=entry]').first().waitFor();
  await phone.reach('offline');
  assert.match(await phone.status().innerText(), /kan niets bewaren/);

  await phone.follow('/regelen');
  const arrived = page.waitForResponse((response) => {
    const asked = response.request().postDataJSON();
    return response.url().endsWith('/api/v1/sync') && asked.mutations.length > 0;
  });
  await phone.record('item_state', ITEM).getByRole('checkbox').check();
  await arrived;
  await phone.reach('offline');
  const other = await Phone.unpack(t, await browser(), server);
  await other.pair(DUTCH);
  await other.follow('/regelen');
  await other.record('item_state', ITEM).locator('input:checked').waitFor();

  await page.reload();
  await phone.record('item_state', ITEM).locator('input:checked').waitFor();

  await phone.goOffline();
  await phone.record('item_state', 'allowances.childcare').getByRole('checkbox').check();
  await phone.reach('refused');
  assert.match(await phone.status().innerText(), /niet bewaard/);
  const claims = said.filter((it) => /Bewaard op deze telefoon|op deze telefoon bewaard/.test(it));
  assert.deepEqual(claims, [], 'never claims to have saved');
});

test('a database that the browser wiped is fetched again, and the app says so', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(DUTCH);
  await page.goto('about:blank');
  const wiper = await phone.context.newPage();
  await wiper.goto('/api/v1/health');
  await wiper.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((done, failed) => {
        const asked = indexedDB.deleteDatabase(name);
        asked.onsuccess = done;
        asked.onerror = failed;
      });
    }
  });
  await wiper.close();
  // The answer is held back until the sentence was seen.
  let goOn;
  const seen = new Promise((done) => (goOn = done));
  await page.route('**/api/v1/sync', async (route) => {
    await seen;
    await route.continue();
  });
  await page.goto('/');
  await page.getByText('Je telefoon had alles gewist').waitFor();
  goOn();
  await page.locator('[data-kind=entry]').first().waitFor();
  await phone.reach('synced');
  assert.ok((await phone.stored()).records.length > 10);

  await page.goto('/regelen');
  await phone.record('item_state', ITEM).getByRole('checkbox').check();
  await phone.reach('synced');
  assert.equal((await phone.stored()).outbox.length, 0);
});

for (const [way, at] of [
  ['a year behind', '2025-11-23T07:00:00Z'],
  ['a year ahead', '2027-11-23T07:00:00Z'],
]) {
  test(`a clock ${way}: the week of the server's today, and a word about the clock`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server, { at });
    const { page } = phone;
    await phone.pair(DUTCH);
    await page.locator('[data-kind=entry][data-id="mon-lesson-2026-11-23"]').first().waitFor();
    await page.getByText('Vandaag, maandag 23 november').first().waitFor();
    await page.getByText('De klok van je telefoon klopt niet').waitFor();
    await page.goto('/regelen');
    await phone.record('item_state', ITEM).getByRole('checkbox').check();
    await phone.reach('synced');
    await phone.follow(`/regelen/${ITEM}`);
    await page.getByText(/Gedaan op .*23 november/).first().waitFor();
  });
}

for (const [way, at] of [
  ['a year behind', '2025-11-23T07:00:00Z'],
  ['a year ahead', '2027-11-23T07:00:00Z'],
]) {
  test(`a clock ${way}: what is done offline keeps its day, though the app is opened again before it is sent`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server, { at });
    const { page } = phone;
    await phone.pair(DUTCH);
    await phone.keepApp();
    await page.getByText('De klok van je telefoon klopt niet').waitFor();
    await phone.goOffline();
    await phone.follow('/regelen');
    await phone.record('item_state', ITEM).getByRole('checkbox').check();
    await phone.reach('waiting');
    await page.reload();
    await phone.record('item_state', ITEM).locator('input:checked').waitFor();
    await phone.goOffline(false);
    await phone.reach('synced');
    const stored = (await phone.stored()).records.map((text) => JSON.parse(text).item_state);
    assert.equal(stored.find((it) => it?.id === ITEM).on, '2026-11-23');
  });
}

test('a server that is away: the week is there, what is done waits, then goes up', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(DUTCH);
  await phone.keepApp();
  await server.stop();
  await page.goto('/regelen');
  await phone.record('item_state', ITEM).getByRole('checkbox').check();
  await phone.reach('waiting');
  await server.start();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await phone.reach('synced');
});

test('a server that answers 500 or 507 keeps everything in the outbox', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  phone.expected = [/status of 50[07]/];
  await phone.pair(DUTCH);
  await page.goto('/regelen');
  await phone.record('item_state', ITEM).getByRole('checkbox').waitFor();
  let status = 507;
  await page.route('**/api/v1/sync', (route) =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: '/problems/storage-full', title: 'Storage full', status }),
    }),
  );
  await phone.record('item_state', ITEM).getByRole('checkbox').check();
  await page.getByText('De server werkt nu niet').waitFor();
  await phone.reach('waiting');
  status = 500;
  await phone.record('item_state', 'allowances.childcare').getByRole('checkbox').check();
  await phone.reach('waiting');
  assert.equal((await phone.stored()).outbox.length, 2);
  await page.unrouteAll({ behavior: 'wait' });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await phone.reach('synced');
  assert.equal((await phone.stored()).outbox.length, 0);
});

/** Puts a text into the outbox as another version of the app would have. */
const putInOutbox = (page, text) => page.evaluate((text) => new Promise((done, failed) => {
  const opening = indexedDB.open('mijn-aanpak');
  opening.onerror = failed;
  opening.onsuccess = () => {
    const writing = opening.result.transaction('outbox', 'readwrite');
    writing.objectStore('outbox').put(text, 1);
    writing.oncomplete = () => {
      opening.result.close();
      done();
    };
  };
}), text);

test('what a newer app stored and this one cannot read is kept, and the app asks for the update', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(DUTCH);
  const of = (action) => JSON.stringify({ id: 'newer', seq: 1, at: Date.parse('2026-11-23T07:00:00Z'), action });
  await putInOutbox(page, of({ fly: { to: 'moon' } }));
  await page.reload();
  await phone.reach('refused');
  assert.match(await phone.status().innerText(), /Vernieuw de app/);
  await page.goto('/instellingen');
  await page.getByRole('button', { name: 'Uitloggen op deze telefoon' }).click();
  await page.getByRole('alertdialog').getByText(/1/).first().waitFor();
  assert.equal(phone.sent.length, 0);

  await putInOutbox(page, of({ tick_item: { item: ITEM } }));
  await page.goto('/regelen');
  await phone.reach('synced');
  await phone.record('item_state', ITEM).locator('input:checked').waitFor();
  assert.deepEqual(phone.sent.map(({ id }) => id), ['newer']);
});
