// Photos of a letter: taken on the phone, kept without a connection, sent in pieces, seen on another phone.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cameraPicture, measured } from '../support/photos.mjs';
import { SCRIPT, SELAM } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server, fromRoot } from '../support/server.mjs';
import { until } from '../support/until.mjs';

const browser = browserFor(after);

async function atBills(t, person, wishes) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, wishes);
  await phone.pair(person);
  await openBills(phone);
  return { server, phone, page: phone.page };
}

async function openBills(phone) {
  await phone.follow('/regelen');
  await phone.follow('/regelen/rekeningen');
  await phone.page.locator('main [data-kind=bill]').first().waitFor();
}

async function take(phone, buffer, { name = 'brief.jpg', mimeType = 'image/jpeg' } = {}) {
  const bill = phone.page.locator('main [data-kind=bill]').first();
  await bill.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

/** Waits until so many pictures are on the phone. */
const keptAre = (page, count) => until(page, async (count) => {
  const opened = await new Promise((done, failed) => {
    const opening = indexedDB.open('mijn-aanpak-photos');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = failed;
  });
  const counting = opened.transaction('photos').objectStore('photos').count();
  const found = await new Promise((done) => (counting.onsuccess = () => done(counting.result)));
  opened.close();
  return found === count;
}, count);

/** A sentence of the later screens in this language, up to a Dutch word or what it fills in. */
async function sentence(language, key) {
  const all = await readFile(fromRoot(`locales/${language}/screens.ftl`), 'utf8');
  const text = new RegExp(`^${key} = (.*)$`, 'm').exec(all)?.[1];
  assert.match(text ?? '', SCRIPT[language], key);
  return text.split(/[({]/)[0].trim();
}

const photoOf = (phone) => phone.page.locator('main [data-kind=photo]');
const pathOf = async (phone) => `/api/v1/photos/${await photoOf(phone).getAttribute('data-id')}`;

for (const person of [{ ...SELAM, language: 'nl' }, SELAM]) {
  test(`${person.language}: taken without a connection, kept over a reload, sent later, opened on another phone`, async (t) => {
    const { server, phone, page } = await atBills(t, person);
    await phone.keepApp();
    await phone.goOffline();
    await take(phone, await cameraPicture(await browser(), 4000, 3000));
    const waits = photoOf(phone).locator('[role=status] use[href$="#i-phone"]');
    await waits.waitFor();
    await phone.reach('waiting');
    await page.reload();
    await openBills(phone);
    await waits.waitFor();
    await phone.reach('waiting');
    await photoOf(phone).getByRole('button').first().click();
    const picture = photoOf(phone).getByRole('img');
    await picture.waitFor();
    assert.ok((await picture.getAttribute('alt')).length > 10);

    await phone.goOffline(false);
    await photoOf(phone).locator('[role=status] use[href$="#i-cloud"]').waitFor();
    await phone.reach('synced');
    const found = await measured(page, await pathOf(phone));
    assert.deepEqual([found.status, found.width, found.height, found.tells], [200, 1600, 1200, false]);
    assert.ok(found.size <= 300_000, `${found.size} bytes`);

    const second = await Phone.unpack(t, await browser(), server);
    await second.pair(person);
    await openBills(second);
    const safe = photoOf(second).locator('[role=status] use');
    await photoOf(second).waitFor();
    assert.equal(await safe.count(), 0, 'nothing is said of a picture that is not on this phone');
    await photoOf(second).getByRole('button').first().click();
    await photoOf(second).getByRole('img').waitFor();
    await safe.waitFor();
    await second.keepApp();
    await second.goOffline();
    await second.page.reload();
    await openBills(second);
    await photoOf(second).getByRole('button').first().click();
    await photoOf(second).getByRole('img').waitFor();

    const path = await pathOf(phone);
    phone.expected.push(/status of 404/);
    await photoOf(phone).getByRole('button').last().click();
    await photoOf(phone).waitFor({ state: 'detached' });
    await phone.reach('synced');
    assert.equal((await measured(page, path)).status, 404);
    await keptAre(page, 0);
  });
}

test('a photo that is taken while another is being sent is kept and sent too', async (t) => {
  const { phone, page } = await atBills(t, SELAM);
  let go;
  const held = new Promise((done) => (go = done));
  let isHeld = true;
  const asked = page.waitForRequest((request) => request.method() === 'PATCH');
  await page.route('**/api/v1/photos/*', async (route) => {
    if (isHeld && route.request().method() === 'PATCH') await held;
    return route.continue();
  });
  await take(phone, await cameraPicture(await browser(), 800, 600));
  await asked;
  await take(phone, await cameraPicture(await browser(), 600, 800));
  await photoOf(phone).nth(1).waitFor();
  await phone.reach('waiting');
  isHeld = false;
  go();
  for (const index of [0, 1]) await photoOf(phone).nth(index).locator('[role=status] use[href$="#i-cloud"]').waitFor();
  await phone.reach('synced');
  await keptAre(page, 2);
  for (const photo of await photoOf(phone).all()) {
    const path = `/api/v1/photos/${await photo.getAttribute('data-id')}`;
    assert.equal((await measured(page, path)).status, 200);
  }
});

test('an upload that breaks off goes on where it was', async (t) => {
  const { phone, page } = await atBills(t, SELAM);
  const offsets = [];
  let isBroken = true;
  let tellBroken;
  const broken = new Promise((done) => (tellBroken = done));
  await page.route('**/api/v1/photos/*', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    const offset = Number(request.headers()['upload-offset']);
    if (isBroken && offset > 60_000) {
      tellBroken();
      return route.abort('connectionreset');
    }
    offsets.push(offset);
    return route.continue();
  });
  await take(phone, await cameraPicture(await browser(), 2400, 1800, 20_000));
  await broken;
  await phone.reach('waiting');
  assert.deepEqual(offsets, [0, 32_768]);
  // Nothing is on its way while the line is mended: a piece that is cut there would count twice.
  await phone.goOffline();
  isBroken = false;
  await phone.goOffline(false);
  await photoOf(phone).locator('[role=status] use[href$="#i-cloud"]').waitFor();
  assert.deepEqual(offsets, [...new Set(offsets)], 'no piece was sent twice');
  assert.equal((await measured(page, await pathOf(phone))).status, 200);
});

for (const person of [{ ...SELAM, language: 'nl' }, SELAM]) {
  const { language } = person;

  test(`${language}: what is no picture, or is too large, is told, and nothing typed is lost`, async (t) => {
    const { phone, page } = await atBills(t, person);
    const opens = page.locator('button', { hasText: await sentence(language, 'arrange-open') });
    const id = await page.locator('main [data-kind=bill]').filter({ has: opens }).first().getAttribute('data-id');
    const bill = phone.record('bill', id);
    const told = async (key) => bill.getByRole('alert').filter({ hasText: await sentence(language, key) }).waitFor();
    await bill.locator(opens).click();
    const typed = { '#first': '2026-12-01', '#amount': '25,50', '#terms': '3' };
    for (const [field, text] of Object.entries(typed)) await bill.locator(field).fill(text);
    const isStillThere = async () => {
      for (const [field, text] of Object.entries(typed)) assert.equal(await bill.locator(field).inputValue(), text, field);
    };
    const files = bill.locator('input[type=file]');
    await files.setInputFiles({ name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('dit is tekst') });
    await told('photo-no-picture');
    await isStillThere();
    const folder = await mkdtemp(join(tmpdir(), 'ma-photo-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    const large = join(folder, 'brief.jpg');
    await writeFile(large, Buffer.alloc(40_000_000, 1));
    await files.setInputFiles(large);
    await told('photo-too-big');
    await isStillThere();
    assert.equal(await photoOf(phone).count(), 0);
    assert.deepEqual(phone.sent, []);
  });
}

/** There is room for everything but pictures. */
const withoutRoom = (context) => context.addInitScript(() => {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, key) {
    if (this.name === 'photos') throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key);
  };
});

test('a full phone says so and keeps what was there', async (t) => {
  const { phone, page } = await atBills(t, { ...SELAM, language: 'nl' }, { before: withoutRoom });
  await take(phone, await cameraPicture(await browser(), 800, 600));
  await page.getByText('Je telefoon is vol').waitFor();
  assert.equal(await photoOf(phone).count(), 0);
  await phone.reach('synced');
  assert.deepEqual(phone.sent, []);
});

for (const person of [{ ...SELAM, language: 'nl' }, SELAM]) {
  const { language } = person;

  test(`${language}: a new bill with the photo of its letter, on a full phone: told, and what was typed stays`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server, { before: withoutRoom });
    const { page } = phone;
    await phone.pair(person);
    await page.goto('/regelen/brief/cjib');
    await page.locator('main input[type=file]').setInputFiles({
      name: 'brief.jpg',
      mimeType: 'image/jpeg',
      buffer: await cameraPicture(await browser(), 800, 600),
    });
    await page.locator('main img.ma-photo').waitFor();
    await page.locator('main a[href^="/regelen/rekeningen/nieuw?"]').click();
    await page.locator('form img.ma-photo').waitFor();
    await page.locator('#name').fill('CJIB Leeuwarden');
    await page.locator('#amount').fill('61,20');
    await page.locator('form .nl-button--primary').click();
    await page.locator('main form [role=alert]').filter({ hasText: await sentence(language, 'photo-no-room') }).waitFor();
    assert.equal(await page.locator('#name').inputValue(), 'CJIB Leeuwarden');
    assert.equal(await page.locator('#amount').inputValue(), '61,20');
    assert.deepEqual(phone.sent, []);
  });
}

test('signing out takes the photos off the phone', async (t) => {
  const { phone, page } = await atBills(t, SELAM);
  await take(phone, await cameraPicture(await browser(), 800, 600));
  await photoOf(phone).locator('[role=status] use[href$="#i-cloud"]').waitFor();
  await phone.signOut();
  await until(page, async () => (await indexedDB.databases()).every(({ name }) => !name.endsWith('photos')));
});
