// Answers of the server that a person must understand: something refused, a session that is over, an
// answer that comes late.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const ITEM = 'insurance.contents';

async function atRegelen(t) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.page.goto('/regelen');
  const box = phone.record('item_state', ITEM).getByRole('checkbox');
  await box.waitFor();
  return { server, phone, page: phone.page, box };
}

test('what the server refuses is told, also after a reload, until it was read', async (t) => {
  const { phone, page, box } = await atRegelen(t);
  await page.route('**/api/v1/sync', (route) => {
    const asked = route.request().postDataJSON();
    const [mutation] = asked.mutations;
    if (!mutation) return route.continue();
    return route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify({
        protocol: 1,
        server_now: asked.device_now,
        since: asked.cursor,
        cursor: asked.cursor,
        is_whole_file: false,
        changes: [],
        last_seq: mutation.seq,
        refused: [{ id: mutation.id, seq: mutation.seq, refusal: 'gone' }],
      }),
    });
  });
  // Not `check`: the refusal may take the tick back before anyone looks.
  await box.click();
  await phone.reach('refused');
  const notice = page.getByRole('alert').filter({ hasText: 'Dit bestaat niet meer' });
  await notice.waitFor();
  assert.match(await notice.innerText(), /Dit is gedaan/, 'it says what was wanted');
  await phone.record('item_state', ITEM).locator('input:not(:checked)').waitFor();
  await page.unrouteAll({ behavior: 'wait' });

  await page.reload();
  await notice.waitFor();
  await notice.getByRole('button', { name: 'Ik heb het gelezen' }).click();
  await notice.waitFor({ state: 'detached' });
  await phone.reach('synced');
  await page.reload();
  await box.waitFor();
  assert.equal(await notice.count(), 0);
});

test('a session that is over says so, keeps what waits, and sends it after pairing again', async (t) => {
  const { phone, page, box } = await atRegelen(t);
  phone.expected = [/status of 401/];
  await phone.context.clearCookies();
  await box.check();
  await phone.reach('refused');
  assert.match(await phone.status().innerText(), /niet meer gekoppeld/);
  assert.equal((await phone.stored()).outbox.length, 1);

  await page.goto('/koppelen');
  await phone.pairByTyping(SAMIR);
  await page.goto('/regelen');
  await phone.record('item_state', ITEM).locator('input:checked').waitFor();
  await phone.reach('synced');
  assert.equal((await phone.stored()).outbox.length, 0);
  assert.ok(phone.sent.some(({ action }) => action.tick_item?.item === ITEM));
});

test('what is done while an answer is on its way is neither lost nor sent twice', async (t) => {
  const { phone, page, box } = await atRegelen(t);
  let arrive;
  const arrived = new Promise((done) => (arrive = done));
  let goOn;
  const held = new Promise((done) => (goOn = done));
  await page.route('**/api/v1/sync', async (route) => {
    const answer = await route.fetch();
    arrive();
    await held;
    await route.fulfill({ response: answer });
  });
  await box.check();
  await arrived;
  const second = phone.record('item_state', 'allowances.childcare');
  await second.getByRole('checkbox').check();
  goOn();
  await phone.reach('synced');
  await page.unrouteAll({ behavior: 'wait' });
  await page.reload();
  await second.locator('input:checked').waitFor();
  await phone.record('item_state', ITEM).locator('input:checked').waitFor();
  await phone.reach('synced');
  const ids = phone.sent.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(ids.length, 2);
});

test('an answer that is lost after the server stored it changes nothing twice', async (t) => {
  const { phone, page, box } = await atRegelen(t);
  let isLost = true;
  await page.route('**/api/v1/sync', async (route) => {
    const asked = route.request().postDataJSON();
    if (!asked.mutations.length || !isLost) return route.continue();
    await route.fetch();
    isLost = false;
    return route.abort('connectionreset');
  });
  await box.check();
  await phone.reach('waiting');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await phone.reach('synced');
  await phone.record('item_state', ITEM).locator('input:checked').waitFor();
  assert.equal((await phone.stored()).outbox.length, 0);
  assert.equal(await page.getByRole('alert').filter({ hasText: 'niet gelukt' }).count(), 0);
});

test('only the chosen language is fetched, and a font only where the phone has none', async (t) => {
  for (const [language, fonts] of [
    // The name of a language in its own script is all that the first screen needs.
    ['nl', /^\/fonts\/ethiopic-name/],
    ['ar', /^\/fonts\/(ethiopic-name|vazirmatn)/],
  ]) {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server);
    const fetched = [];
    phone.page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await phone.pair({ ...SAMIR, language });
    await phone.keepApp();
    await phone.follow('/regelen');
    await phone.record('item_state', ITEM).waitFor();
    const words = fetched.filter((path) => path.startsWith('/l/'));
    assert.ok(words.length > 0);
    for (const path of words) assert.match(path, new RegExp(`^/l/${language}-`));
    for (const path of fetched.filter((path) => path.startsWith('/fonts/'))) assert.match(path, fonts);
  }
});

test('the Dutch that is not on the phone yet is missed in words', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  await phone.keepApp();
  await phone.goOffline();
  await phone.page.locator('.ma-facts .ma-say').first().click();
  await phone.page.locator('.ma-notices .utrecht-alert--warning').waitFor();
  await phone.goOffline(false);
  await phone.page.locator('.ma-notices button').click();
  await phone.page.locator('.ma-facts .ma-say').nth(1).click();
  await phone.page.locator('.ma-facts .ma-dutch[lang=nl]').first().waitFor();
});
