// The browser is killed (SIGKILL) in the middle of writes to IndexedDB, of each kind that a phone does, and started
// again: each write is there whole or not at all, nothing that was called kept is lost, nothing is done twice, and the
// phone and the server end equal.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KilledPhone } from '../support/killed.mjs';
import { cameraPicture, measured } from '../support/photos.mjs';
import { SAMIR } from '../support/people.mjs';
import { Server } from '../support/server.mjs';
import { until } from '../support/until.mjs';

const DUTCH = { ...SAMIR, language: 'nl' };

/** What the line on top may say while something is not on the phone yet: never that it is kept or sent. */
const UNSAID = ['syncing'];
const APPEND = 'done outbox+state';
const ANSWER = 'done outbox+records+refused+state';

const box = (page, item) => page.locator(`[data-kind=item_state][data-id="${item}"]`).getByRole('checkbox');
const tick = (item) => async (page) => box(page, item).check();

/** The records of a phone and those of the server, each by its kind and id. */
async function bothFiles(phone) {
  return phone.page.evaluate(async () => {
    const database = await new Promise((done, failed) => {
      const opening = indexedDB.open('mijn-aanpak');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const read = (store, how, ...what) => new Promise((done) => {
      const asked = database.transaction(store).objectStore(store)[how](...what);
      asked.onsuccess = () => done(asked.result);
    });
    const here = (await read('records', 'getAll')).map((text) => JSON.parse(text));
    const outbox = await read('outbox', 'getAll');
    const { person } = JSON.parse(await read('state', 'get', 'session'));
    database.close();
    const body = JSON.stringify({ protocol: 1, person, cursor: 0, device_now: Date.now(), mutations: [] });
    const answer = await fetch('/api/v1/sync', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const there = (await answer.json()).changes.map((change) => change.put);
    const named = (records) => Object.fromEntries(records.map((record) => {
      const [[kind, { id }]] = Object.entries(record);
      return [`${kind}/${id}`, record];
    }));
    return { here: named(here), there: named(there), outbox: outbox.length };
  });
}

/** Waits until nothing is left to do, and compares. */
async function equal(phone) {
  await phone.reach('synced');
  const { here, there, outbox } = await bothFiles(phone);
  assert.deepEqual(here, there);
  assert.equal(outbox, 0);
  return Object.values(there);
}

const isDone = (file, item) => file.some((it) => it.item_state?.id === item && it.item_state.status === 'done');
const saying = (file, text) => file.filter((it) => JSON.stringify(it.message?.text ?? '').includes(text)).length;
const photosOf = (file) => file.flatMap((it) => it.bill?.photos ?? []);

/** The pictures on the phone: the names under which they are kept. */
const pictures = (page) => page.evaluate(async () => {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'mijn-aanpak-photos')) return [];
  const database = await new Promise((done, failed) => {
    const opening = indexedDB.open('mijn-aanpak-photos');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const asked = database.transaction('photos').objectStore('photos').getAllKeys();
  const names = await new Promise((done) => (asked.onsuccess = () => done(asked.result)));
  database.close();
  return names;
});

const write = (text) => async (page) => {
  await page.locator('#text').fill(text);
  await page.locator('.ma-compose button[type=submit]').click();
};

const ticked = (item, wanted) => async (phone) => {
  assert.equal(isDone(await equal(phone), item), wanted, item);
  await phone.page.goto('/regelen');
  await phone.page.locator(`[data-kind=item_state][data-id="${item}"] input${wanted ? ':checked' : ':not(:checked)'}`).waitFor();
};
const written = (text, count) => async (phone) => assert.equal(saying(await equal(phone), text), count, text);

/** Each kill: where, what is done, from which page, what may have been said by then, and what is so afterwards. */
const KILLS = [
  { at: ['put outbox'], page: '/regelen', act: tick('insurance.contents'), said: UNSAID, then: ticked('insurance.contents', false) },
  { at: [APPEND], page: '/regelen', act: tick('insurance.contents'), then: ticked('insurance.contents', true) },
  { at: ['put records'], page: '/regelen', act: tick('allowances.childcare'), then: ticked('allowances.childcare', true) },
  { at: ['delete outbox'], page: '/regelen', act: tick('bills.internet'), then: ticked('bills.internet', true) },
  { at: ['put state', 2], page: '/regelen', act: tick('bills.water'), then: ticked('bills.water', true) },
  { at: ['put outbox'], page: '/berichten', act: write('Bericht een'), said: UNSAID, then: written('Bericht een', 0) },
  { at: ['put records'], page: '/berichten', act: write('Bericht twee'), then: written('Bericht twee', 1) },
  { at: [ANSWER], page: '/berichten', act: write('Bericht drie'), then: written('Bericht drie', 1) },
];

test('in the middle of a tick, a message and the answer to each', async (t) => {
  const server = await Server.start(t);
  const killed = await KilledPhone.unpack(t, server);
  let phone = await killed.start();
  await phone.pair(DUTCH);
  await phone.keepApp();
  // The browser writes its cookies down as it ends.
  await phone.context.close();
  phone = await killed.start();
  const ids = new Map();
  for (const { at, page, act, said, then } of KILLS) {
    await phone.page.goto(page);
    await phone.reach('synced');
    await phone.page.locator(page === '/regelen' ? '[data-kind=item_state]' : '#text').first().waitFor();
    const heard = await killed.killAt(phone, at, act);
    t.diagnostic(`killed at ${at.join(' ')} of ${page}: the phone said "${heard}"`);
    if (said) assert.ok(said.includes(heard), `said "${heard}" before it was kept`);
    phone = await killed.start();
    await phone.page.goto('/');
    await phone.page.locator('[data-kind=entry]').first().waitFor();
    await then(phone);
    for (const { id, action } of phone.sent) ids.set(id, JSON.stringify(action));
  }
  const twice = [...ids.values()].filter((it, index, all) => all.indexOf(it) !== index);
  assert.deepEqual(twice, [], 'what was done once was sent under one id');
});

const openBills = async (phone) => {
  await phone.page.goto('/regelen/rekeningen');
  await phone.page.locator('main [data-kind=bill]').first().waitFor();
};

/** Each kill while a photo is kept and sent: where, what may have been said by then, whether the bill has it
 *  afterwards, and how it is kept then. */
const WHILE_A_PHOTO = [
  { at: ['put photos'], isThere: false, kept: [] },
  { at: ['done photos'], isThere: false, kept: ['waiting'] },
  { at: ['put outbox'], said: UNSAID, isThere: false, kept: ['waiting', 'waiting'] },
  { at: [APPEND], isThere: true, kept: ['sent', 'waiting', 'waiting'] },
  { at: ['delete photos'], isThere: true, kept: ['sent', 'sent', 'waiting', 'waiting'] },
];

test('in the middle of keeping and sending a photo', async (t) => {
  const server = await Server.start(t);
  const killed = await KilledPhone.unpack(t, server);
  let phone = await killed.start();
  await phone.pair(DUTCH);
  await phone.keepApp();
  const buffer = await cameraPicture(phone.context, 600, 400, 300);
  await phone.context.close();
  phone = await killed.start();
  const taken = async (page) => page.locator('main [data-kind=bill] input[type=file]').first()
    .setInputFiles({ name: 'brief.jpg', mimeType: 'image/jpeg', buffer });
  let count = 0;
  for (const { at, said, isThere, kept } of WHILE_A_PHOTO) {
    await openBills(phone);
    const heard = await killed.killAt(phone, at, taken);
    t.diagnostic(`killed at ${at.join(' ')} of a photo: the phone said "${heard}"`);
    if (said) assert.ok(said.includes(heard), `said "${heard}" before it was kept`);
    phone = await killed.start();
    const pieces = [];
    phone.context.on('request', (request) => request.method() === 'PATCH' && pieces.push(request.url()));
    await openBills(phone);
    count += Number(isThere);
    // A photo that waits is said to wait: once nothing does, the server has each that a bill has.
    await until(phone.page, async (count) => {
      const found = document.querySelectorAll('main [data-kind=photo] [role=status] use[href$="#i-cloud"]');
      return found.length === count;
    }, count);
    const photos = photosOf(await equal(phone));
    assert.equal(photos.length, count);
    for (const photo of photos) assert.equal((await measured(phone.page, `/api/v1/photos/${photo}`)).status, 200);
    assert.deepEqual((await pictures(phone.page)).map((name) => name.split('/')[0]).sort(), kept);
    // What was whole on the server is not sent once more.
    if (at[0] === 'delete photos') assert.deepEqual(pieces, []);
  }
});

/** What is on the phone, whoever it is of. */
const records = async (phone) => (await phone.stored()).records?.length ?? 0;

test('in the middle of wiping: all of it is there or nothing, and the person can sign in again', async (t) => {
  const server = await Server.start(t);
  const killed = await KilledPhone.unpack(t, server);
  for (const [index, at] of [['clear state'], [ANSWER]].entries()) {
    let phone = await killed.start();
    phone.expected.push(/status of 401/);
    if (index === 0) {
      await phone.pair(DUTCH);
    } else {
      await phone.page.goto('/koppelen#DEMO-SAMIR');
      await phone.reach('synced');
    }
    await phone.keepApp();
    const before = await records(phone);
    await phone.context.close();
    phone = await killed.start();
    phone.expected.push(/status of 401/);
    await phone.askToSignOut();
    await killed.killAt(phone, at, (page) => page.getByRole('alertdialog').locator('button').last().click());
    t.diagnostic(`killed at ${at} of a wipe`);
    phone = await killed.start();
    phone.expected.push(/status of 401/);
    await phone.page.goto('/');
    await phone.reach('refused');
    assert.equal(await records(phone), at[0] === ANSWER ? 0 : before);
    await phone.context.close();
  }
});

test('in the middle of pairing: the file is there whole or not at all, and a code brings it', async (t) => {
  const server = await Server.start(t);
  for (const at of [['put state'], ['put records', 20], [ANSWER]]) {
    const killed = await KilledPhone.unpack(t, server);
    let phone = await killed.start();
    await phone.page.goto('/koppelen');
    await phone.choose('nl');
    await phone.page.locator('#code').fill('DEMO-SAMIR');
    const heard = await killed.killAt(phone, at, (page) => page.locator('form').getByRole('textbox').press('Enter'));
    t.diagnostic(`killed at ${at.join(' ')} of pairing: the phone said "${heard}"`);
    phone = await killed.start();
    phone.expected.push(/status of 401/);
    await phone.page.goto('/');
    // What the browser had not written down of its own may be gone with it: the language, the session.
    await phone.page.locator('.ma-languages, .ma-bar, #code').first().waitFor();
    const found = await records(phone);
    assert.ok(at[0] === ANSWER ? found > 10 : found === 0, `${found} records`);
    await phone.page.goto('/koppelen#DEMO-SAMIR');
    await phone.page.reload();
    const first = phone.page.locator('.ma-language[lang="nl"] .ma-language__choose');
    await phone.page.locator('.ma-languages, [data-kind=entry]').first().waitFor();
    if (await first.count()) await first.click();
    await equal(phone);
    // A kill cuts it off on its way; it is whole the next time.
    const { name } = await phone.page.evaluate(async () => (await fetch('/manifest.webmanifest')).json());
    assert.equal(name, 'Mijn Aanpak');
    await phone.context.close();
  }
});
